-- Threads on pages, on their lines and on their fields.

create table thread (
    id           uuid primary key,
    page_id      uuid        not null references page,
    revision     int         not null,
    about        text        not null,
    field        text,
    value        text,
    start_line   int,
    end_line     int,
    quote        text,
    quote_before text,
    quote_after  text,
    opener       uuid        not null,
    opened       timestamptz not null,
    audience     text[]      not null,
    open         boolean     not null,
    resolved     timestamptz,
    resolved_by  uuid,
    active       timestamptz not null,
    comments     int         not null check (comments > 0),
    foreign key (page_id, revision) references revision,
    constraint thread_about check (about in ('PAGE', 'FIELD', 'LINES')),
    constraint thread_field check ((about = 'FIELD') = (field is not null) and (about = 'FIELD' or value is null)),
    constraint thread_lines check (num_nonnulls(start_line, end_line, quote, quote_before, quote_after)
        = case about when 'LINES' then 5 else 0 end),
    constraint thread_range check (start_line between 1 and end_line),
    constraint thread_state check (open = (resolved is null) and open = (resolved_by is null))
);
comment on table thread is 'Something said about a page as it was in one revision, with what was answered; where it stands now is computed';
comment on column thread.page_id is 'The page';
comment on column thread.revision is 'The revision that it was written about';
comment on column thread.about is 'PAGE: the page as a whole; FIELD: one of its fields; LINES: lines of its text';
comment on column thread.field is 'Name of the field, as comparisons show it; null unless about a field';
comment on column thread.value is 'What the field said; null where it said nothing';
comment on column thread.start_line is 'First line, from 1; null unless about lines, as all about them';
comment on column thread.end_line is 'Last line';
comment on column thread.quote is 'What those lines said; cut where that is long';
comment on column thread.quote_before is 'A little of what stood before them';
comment on column thread.quote_after is 'A little of what stood after them';
comment on column thread.opener is 'Person who began it';
comment on column thread.opened is 'When he did';
comment on column thread.audience is 'Keys of those who could see what it is about: only they see the thread';
comment on column thread.open is 'Whether it waits for something to be done';
comment on column thread.resolved is 'When it was resolved; null while open';
comment on column thread.resolved_by is 'Who resolved it; null while open';
comment on column thread.active is 'When the last comment came';
comment on column thread.comments is 'How many comments there are';
create index thread_page on thread (page_id, open desc, active desc, id desc);

create table thread_comment (
    thread_id uuid        not null references thread,
    number    int         not null check (number > 0),
    person    uuid        not null,
    at        timestamptz not null,
    act       text        not null check (act in ('SAY', 'RESOLVE', 'REOPEN')),
    text      text        not null,
    corrects  int,
    audience  text[]      not null,
    primary key (thread_id, number),
    foreign key (thread_id, corrects) references thread_comment,
    constraint thread_comment_says_something check (act <> 'SAY' or text <> ''),
    constraint thread_comment_correction check (corrects < number)
);
comment on table thread_comment is 'Append-only: what a person said in a thread, or that he resolved or reopened it';
comment on column thread_comment.thread_id is 'The thread';
comment on column thread_comment.number is 'Order in the thread, from 1';
comment on column thread_comment.person is 'Who';
comment on column thread_comment.at is 'When';
comment on column thread_comment.act is 'SAY, RESOLVE or REOPEN';
comment on column thread_comment.text is 'What he said; may be empty unless he only said it';
comment on column thread_comment.corrects is 'Earlier comment of his own that this one is in the place of; null for none';
comment on column thread_comment.audience is 'Keys of those who could see the draft then: only they read the text';

create trigger thread_is_never_deleted before delete on thread
    for each row execute function refuse_change();
create trigger thread_anchor_is_immutable before update on thread
    for each row when ((old.id, old.page_id, old.revision, old.about, old.field, old.value, old.start_line, old.end_line,
        old.quote, old.quote_before, old.quote_after, old.opener, old.opened, old.audience) is distinct from
        (new.id, new.page_id, new.revision, new.about, new.field, new.value, new.start_line, new.end_line,
        new.quote, new.quote_before, new.quote_after, new.opener, new.opened, new.audience))
    execute function refuse_change();
create trigger thread_comment_is_immutable before update or delete on thread_comment
    for each row execute function refuse_change();
