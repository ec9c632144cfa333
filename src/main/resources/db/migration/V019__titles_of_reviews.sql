-- A review's title was written while its pages' drafts were for certain people: it stays theirs, as what was said then does.

alter table review add column title_audience text[];
update review set title_audience = array(
    select distinct key from review_page of_review join page on page.id = of_review.page_id
        cross join unnest(page.draft_audience) key
    where of_review.review_id = review.id order by key);
alter table review alter column title_audience set not null;
comment on column review.title_audience is 'Keys of those who may read the title: who saw all the drafts when it was given';
