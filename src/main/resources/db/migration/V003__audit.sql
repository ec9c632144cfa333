-- The record of acts becomes evidence: acts name the rows that they wrote, seals make changes show, reads are recorded too.

alter table audit_entry
    add column made      text,
    add column made_hash text check (made_hash ~ '^[0-9a-f]{64}$'),
    add constraint audit_entry_made check ((made is null) = (made_hash is null) and made ~ '^[a-z_]+ .+$'),
    add constraint audit_entry_act check (act ~ '^[a-z]+\.[a-z-]+$');
comment on table audit_entry is 'Append-only record of acts, and of reads of what is restricted';
comment on column audit_entry.act is 'What: page.saved, review.published … (the enum Deed)';
comment on column audit_entry.made is 'The row that the act wrote, where it is one that verification compares: table, space, key; null otherwise';
comment on column audit_entry.made_hash is 'SHA-256 of that row''s canonical bytes';
create index audit_entry_person on audit_entry (person, id);
create index audit_entry_subject on audit_entry (subject, id);
create index audit_entry_of_act on audit_entry (act, id);
create index audit_entry_at on audit_entry (at);
create unique index audit_entry_made_once on audit_entry (made) where made is not null;

create table audit_seal (
    number   bigint primary key check (number > 0),
    first_id bigint      not null,
    last_id  bigint      not null,
    entries  int         not null check (entries > 0),
    leaves   bytea       not null,
    at       timestamptz not null,
    key_id   text        not null check (key_id ~ '^[0-9a-f]{16}$'),
    previous text check (previous ~ '^[0-9a-f]{64}$'),
    hmac     text        not null check (hmac ~ '^[0-9a-f]{64}$'),
    constraint audit_seal_range check (first_id <= last_id),
    constraint audit_seal_leaves check (octet_length(leaves) = 40 * entries),
    constraint audit_seal_previous check ((number = 1) = (previous is null))
);
comment on table audit_seal is 'Append-only: seals over stretches of the record, each over the one before; the key is not in the database';
comment on column audit_seal.number is 'Counts from 1 without gaps';
comment on column audit_seal.first_id is 'The stretch begins with this id, whether it was used or not: the one after the stretch before';
comment on column audit_seal.last_id is 'The stretch ends with this id; whatever id of it has no row here never had one';
comment on column audit_seal.entries is 'How many rows the stretch has';
comment on column audit_seal.leaves is 'For each row in order: its id in 8 bytes and the SHA-256 of its canonical bytes, so that the very row that was changed can be named';
comment on column audit_seal.at is 'When it was sealed';
comment on column audit_seal.key_id is 'Which key: a fingerprint of it, see SealKey';
comment on column audit_seal.previous is 'The hmac of the seal before';
comment on column audit_seal.hmac is 'HMAC-SHA-256 over all of this row but itself';
create trigger audit_seal_is_immutable before update or delete on audit_seal
    for each row execute function refuse_change();

alter table space
    add column audit_reads boolean not null default false;
comment on column space.audit_reads is 'Whether reads of AMBER pages are recorded as well; those of AMBER+STRICT and RED always are';

-- Acts from before this step name their rows too. What the hashes cover: Revision.made, Publication.made, Vote.made.

create function pg_temp.field(value bytea) returns bytea language sql immutable as
$$ select case when value is null then int8send(-1) else int8send(octet_length(value)) || value end $$;

create function pg_temp.field(value text) returns bytea language sql immutable as
$$ select pg_temp.field(convert_to(value, 'UTF8')) $$;

create function pg_temp.fields(list text[]) returns bytea language sql immutable as
$$ select int8send(cardinality(list)) || coalesce(string_agg(pg_temp.field(value), ''::bytea order by place), ''::bytea)
   from unnest(list) with ordinality as entry (value, place) $$;

create function pg_temp.field(value timestamptz) returns bytea language sql immutable as
$$ select int8send((extract(epoch from value) * 1000000)::bigint) $$;

alter table audit_entry disable trigger audit_entry_is_immutable;

update audit_entry act set made = 'revision ' || r.page_id || '/' || r.number, made_hash = encode(sha256(
    pg_temp.field('assay-revision-row-1') || pg_temp.field(r.hash) || int8send(r.facts_version)
    || int8send(coalesce(r.base, -1))), 'hex')
from revision r
where act.act in ('page.created', 'page.saved') and act.subject = r.page_id
  and act.details like 'revision ' || r.number || ' by %';

update audit_entry act set made = 'publication ' || p.id, made_hash = encode(sha256(
    pg_temp.field('assay-publication-1') || int8send(p.id) || pg_temp.field(p.page_id::text) || int8send(p.number)
    || pg_temp.field(p.review_id::text) || pg_temp.field(p.person::text) || pg_temp.field(p.at)
    || pg_temp.fields(p.approvers::text[]) || pg_temp.field(p.rendering) || int8send(p.renderer)
    || pg_temp.field(p.closure)), 'hex')
from publication p
where act.act = 'page.published' and act.subject = p.page_id and act.details = 'revision ' || p.number;

update audit_entry act set made = 'vote ' || v.id, made_hash = encode(sha256(
    pg_temp.field('assay-vote-1') || int8send(v.id) || pg_temp.field(v.review_id::text) || pg_temp.field(v.person::text)
    || pg_temp.field(v.team) || pg_temp.field(v.verdict) || pg_temp.field(v.comment) || pg_temp.field(v.hash)
    || pg_temp.field(v.at) || pg_temp.fields(v.audience)), 'hex')
from (select *, row_number() over (partition by review_id, person order by id) as turn from vote) v
join (select id, subject, person, row_number() over (partition by subject, person order by id) as turn
      from audit_entry where act = 'review.voted') cast_vote
    on cast_vote.subject = v.review_id and cast_vote.person = v.person and cast_vote.turn = v.turn
where act.id = cast_vote.id;

alter table audit_entry enable trigger audit_entry_is_immutable;
