-- What documents said when they were captured, where quotes stood after a new capture, and what lists say of documents.

create table capture (
    page_id        uuid        not null references page deferrable initially deferred,
    number         int         not null check (number > 0),
    method         text        not null check (method in ('PASTED', 'UPLOADED', 'IMPORTED')),
    how            text        not null,
    url            text        not null,
    note           text        not null,
    file_name      text        not null,
    media_type     text        not null,
    original       bytea       not null,
    bytes          int         not null check (bytes > 0 and bytes = octet_length(original)),
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content        text        not null check (content <> ''),
    content_sha256 text        not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    code_points    int         not null check (code_points = char_length(content)),
    extractor      text        not null,
    at             timestamptz not null,
    person         uuid        not null,
    primary key (page_id, number)
);
comment on table capture is 'A document as it was when somebody captured it: the bytes as evidence, the text to work on; never updated, never deleted';
comment on column capture.page_id is 'The document''s page';
comment on column capture.number is 'Counts the captures of the document from 1';
comment on column capture.method is 'PASTED, UPLOADED or IMPORTED';
comment on column capture.how is 'The same in words, where there is more to say; may be empty';
comment on column capture.url is 'Where it was captured from; may be empty';
comment on column capture.note is 'What whoever captured it remarks; may be empty';
comment on column capture.file_name is 'Name that the file had; may be empty';
comment on column capture.media_type is 'What the bytes are, by their content';
comment on column capture.original is 'The bytes as they came';
comment on column capture.bytes is 'How many bytes';
comment on column capture.sha256 is 'SHA-256 of the bytes';
comment on column capture.content is 'The text that was taken from them, line ends LF';
comment on column capture.content_sha256 is 'SHA-256 of the text in UTF-8';
comment on column capture.code_points is 'Length of the text in code points, by which quotes are anchored';
comment on column capture.extractor is 'What took the text from the bytes, with its version';
comment on column capture.at is 'When it was captured';
comment on column capture.person is 'Who captured it';

-- Bytes that are compressed already cost time for nothing; the text is compressed as usual.
alter table capture alter column original set storage external;

create trigger capture_is_immutable before update or delete on capture
    for each row execute function refuse_change();

create table capture_finding (
    page_id     uuid not null,
    number      int  not null,
    quoting     uuid not null references page,
    capture     int  not null,
    quote_start int  not null,
    quote_end   int  not null,
    state       text not null check (state in ('EXACT', 'MOVED', 'ALTERED', 'LOST', 'AMBIGUOUS')),
    grave       boolean not null,
    primary key (page_id, number, quoting, capture, quote_start, quote_end),
    foreign key (page_id, number) references capture,
    foreign key (page_id, capture) references capture
);
comment on table capture_finding is 'Append-only: what became of each quote that whoever captured the document anew could see';
comment on column capture_finding.page_id is 'The document''s page';
comment on column capture_finding.number is 'The new capture';
comment on column capture_finding.quoting is 'The page that quotes';
comment on column capture_finding.capture is 'The older capture that its quote is anchored in';
comment on column capture_finding.quote_start is 'Where the quote begins there, in code points';
comment on column capture_finding.quote_end is 'Where it ends, exclusive';
comment on column capture_finding.state is 'EXACT, MOVED, ALTERED, LOST or AMBIGUOUS';
comment on column capture_finding.grave is 'Whether a number, a negation or a name is another';

create trigger capture_finding_is_immutable before update or delete on capture_finding
    for each row execute function refuse_change();

create table document_row (
    page_id        uuid    not null references page,
    stage          text    not null check (stage in ('DRAFT', 'APPROVED')),
    space_id       uuid    not null references space,
    ref            text,
    title          text    not null,
    document_kind  text,
    language       text,
    outlet         uuid,
    author         uuid,
    published_from date,
    published_to   date,
    published      text,
    url            text,
    archive_url    text,
    captures       int     not null,
    sha256         text    not null,
    code_points    int     not null,
    retired        boolean not null,
    primary key (page_id, stage)
);
comment on table document_row is 'Projection: what lists say of each stage of a document';
comment on column document_row.page_id is 'The document''s page';
comment on column document_row.stage is 'DRAFT: its latest revision; APPROVED: its approved one';
comment on column document_row.space_id is 'Space it stands in';
comment on column document_row.ref is 'Its short name in a body of knowledge';
comment on column document_row.title is 'Its title';
comment on column document_row.document_kind is 'What kind of document it is, in the words of whoever captured it';
comment on column document_row.language is 'Language, BCP 47';
comment on column document_row.outlet is 'Page of the actor that published it';
comment on column document_row.author is 'Page of the actor that wrote it';
comment on column document_row.published_from is 'First day on which it may have been published';
comment on column document_row.published_to is 'Last day on which it may have been';
comment on column document_row.published is 'The same as EDTF';
comment on column document_row.url is 'Its address';
comment on column document_row.archive_url is 'Address of a copy in an archive';
comment on column document_row.captures is 'How many captures it names';
comment on column document_row.sha256 is 'SHA-256 of the bytes of the latest of them';
comment on column document_row.code_points is 'Length of the text of the latest of them';
comment on column document_row.retired is 'Whether it is retired';
create index document_row_space on document_row (space_id, stage);

create table document_capture (
    page_id uuid not null references page,
    stage   text not null check (stage in ('DRAFT', 'APPROVED')),
    number  int  not null,
    primary key (page_id, stage, number)
);
comment on table document_capture is 'Projection: which captures each stage of a document names; who sees the stage reads them';
comment on column document_capture.page_id is 'The document''s page';
comment on column document_capture.stage is 'Which stage of it';
comment on column document_capture.number is 'The capture';
