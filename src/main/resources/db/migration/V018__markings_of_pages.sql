-- How far a page may spread follows from its latest revision as well as from what is shown: raising acts at once. Lists and what is
-- taken from a page have to know it without looking the revision up.

alter table page add column marking text;
update page set marking = (select r.marking from revision r where r.page_id = page.id and r.number = page.head);
alter table page alter column marking set not null;
comment on column page.marking is 'How restricted its latest revision is; its stages are at least as restricted';
