-- Who may see a claim, as a number in its row: boards run through a hundred thousand claims and their relations, and to find
-- the page of each and compare its audiences took most of a second.

create table audience (
    id     int    generated always as identity primary key,
    stage  text   not null check (stage in ('DRAFT', 'APPROVED')),
    keys   text[] not null,
    behind text[] not null,
    unique (stage, keys, behind)
);
comment on table audience is 'Every audience that a stage of a page has or had; few, since most pages of a space have the same';
comment on column audience.id is 'Stands for it in rows that are read by the thousand';
comment on column audience.stage is 'The stage';
comment on column audience.keys is 'The keys that open it: page.draft_audience or page.approved_audience';
comment on column audience.behind is 'Of the approved stage, the keys that open the draft, which counts instead; empty for a draft';
create index audience_keys on audience using gin (keys);

create function audience_number(of_stage text, draft text[], approved text[]) returns int language plpgsql as $$
declare
    number int;
    opening text[] := case of_stage when 'DRAFT' then draft else approved end;
    before  text[] := case of_stage when 'DRAFT' then '{}' else draft end;
begin
    select id into number from audience where stage = of_stage and keys = opening and behind = before;
    if number is null then
        insert into audience (stage, keys, behind) values (of_stage, opening, before) on conflict do nothing;
        select id into number from audience where stage = of_stage and keys = opening and behind = before;
    end if;
    return number;
end $$;
comment on function audience_number is 'The number of a stage''s audience; two who bring a new one at once get the same';

alter table claim_row add column audience int;
comment on column claim_row.audience is 'Who may see this stage, as the page says: audience.id';
alter table claim_relation
    add column speaker  uuid,
    add column retired  boolean,
    add column audience int;
comment on column claim_relation.speaker is 'Who speaks in the claim that states it: claim_row.speaker';
comment on column claim_relation.retired is 'Whether that claim is retired: claim_row.retired';
comment on column claim_relation.audience is 'Who may see this stage of that claim: claim_row.audience';
alter table claim_subject
    add column space_id uuid,
    add column retired  boolean,
    add column audience int;
comment on column claim_subject.space_id is 'Space of the claim: claim_row.space_id';
comment on column claim_subject.retired is 'Whether the claim is retired: claim_row.retired';
comment on column claim_subject.audience is 'Who may see this stage of the claim: claim_row.audience';

update claim_row c set audience = audience_number(c.stage, p.draft_audience, p.approved_audience)
from page p where p.id = c.page_id;
update claim_relation r set speaker = c.speaker, retired = c.retired, audience = c.audience
from claim_row c where c.page_id = r.page_id and c.stage = r.stage;
update claim_subject s set space_id = c.space_id, retired = c.retired, audience = c.audience
from claim_row c where c.page_id = s.page_id and c.stage = s.stage;

alter table claim_row alter column audience set not null;
alter table claim_relation
    alter column speaker set not null,
    alter column retired set not null,
    alter column audience set not null;
alter table claim_subject
    alter column space_id set not null,
    alter column retired set not null,
    alter column audience set not null;

-- What a page's row says of who may see it, its claim's rows say by number: when they are written, and when it changes.
create function number_audience() returns trigger language plpgsql as $$
begin
    select audience_number(new.stage, p.draft_audience, p.approved_audience) into new.audience
    from page p where p.id = new.page_id;
    return new;
end $$;
create trigger claim_row_audience before insert on claim_row for each row execute function number_audience();
create trigger claim_relation_audience before insert on claim_relation for each row execute function number_audience();
create trigger claim_subject_audience before insert on claim_subject for each row execute function number_audience();

create function renumber_audiences() returns trigger language plpgsql as $$
declare
    draft    int := audience_number('DRAFT', new.draft_audience, new.approved_audience);
    approved int := audience_number('APPROVED', new.draft_audience, new.approved_audience);
begin
    update claim_row set audience = case stage when 'DRAFT' then draft else approved end
    where page_id = new.id and audience not in (draft, approved);
    update claim_relation set audience = case stage when 'DRAFT' then draft else approved end
    where page_id = new.id and audience not in (draft, approved);
    update claim_subject set audience = case stage when 'DRAFT' then draft else approved end
    where page_id = new.id and audience not in (draft, approved);
    return null;
end $$;
create trigger page_audience after update of draft_audience, approved_audience on page for each row
    when (new.kind = 'claim'
        and (old.draft_audience is distinct from new.draft_audience
            or old.approved_audience is distinct from new.approved_audience))
    execute function renumber_audiences();

-- All that the boards ask of a row before they choose what to show of it, together for those who see it.
drop index claim_relation_space;
create index claim_relation_board on claim_relation (space_id, type, audience)
    include (page_id, stage, position, to_page, speaker, retired, stated_at);
create index claim_subject_board on claim_subject (space_id, role, audience) include (page_id, actor, retired);
create index claim_row_board on claim_row (audience, space_id)
    include (page_id, stage, speaker, reliability, credibility, retired);
