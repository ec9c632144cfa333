-- Rename, retire and reopen: what a revision proposes and its publication does to the page.

alter table page add column published boolean not null default false;
alter table page add column retired boolean not null default false;
update page set published = approved is not null;
comment on column page.published is 'Whether a revision was ever published: from then on name and retirement change by publication only';
comment on column page.retired is 'Whether it is retired, as its approved revision says; before the first publication as its latest one says';
comment on column page.slug is 'Its present name in addresses, unique in the space: as of its approved revision, before the first publication as of its latest';
comment on column page.approved is
    'Number of its approved revision, derived from the last publication; null when there was none or when that revision is suppressed';

-- Whether a name is taken, and which page had it at a past date.
create index revision_slug on revision (slug);
