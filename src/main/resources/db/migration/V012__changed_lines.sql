-- How much there is to read: lists of reviews are sorted and filtered by it.

alter table page add column changed_lines int not null default 0;
comment on column page.changed_lines is
    'How many lines of the latest revision are new, gone or rewritten against the approved one, derived from both; all of them where nothing is approved';

alter table review add column changed_lines int;
comment on column review.changed_lines is
    'How many lines of its pages it was about, written down when it ends; null while it is open: then its pages tell';

-- What is there is measured without regard to the order of lines; a rebuild of the projections measures pages exactly.
create function pg_temp.measured(before text, after text) returns int language sql as $$
    select greatest(
        (select count(*) from (
            select string_to_table(regexp_replace(after, E'\n$', ''), E'\n')
            except all select string_to_table(regexp_replace(coalesce(before, ''), E'\n$', ''), E'\n')) came),
        (select count(*) from (
            select string_to_table(regexp_replace(coalesce(before, ''), E'\n$', ''), E'\n')
            except all select string_to_table(regexp_replace(after, E'\n$', ''), E'\n')) went))::int
$$;

update page set changed_lines = pg_temp.measured(
    (select body from revision r where r.page_id = page.id and r.number = page.approved),
    (select body from revision r where r.page_id = page.id and r.number = page.head));

alter table review disable trigger review_end_is_final;
update review set changed_lines = (
    select coalesce(sum(pg_temp.measured(a.body, h.body)), 0)
    from review_page q
    join revision h on h.page_id = q.page_id and h.number = q.head
    left join revision a on a.page_id = q.page_id and a.number = q.approved
    where q.review_id = review.id)
where state <> 'OPEN';
alter table review enable trigger review_end_is_final;
