-- Where the links of a page lead is most of what a view asks. It changes only where a page comes, goes or is opened to others:
-- whoever has asked once need not ask again until then.

create table address_change (
    space_id uuid   primary key references space on delete cascade,
    xact     bigint not null
);
comment on table address_change is 'The last change of what the addresses of a space lead to, and for whom';
comment on column address_change.space_id is 'The space; no row while it never had a page';
comment on column address_change.xact is 'The transaction that changed it: another number whenever there was a change';

create function address_changed() returns trigger language plpgsql as $$
begin
    insert into address_change (space_id, xact) values (new.space_id, pg_current_xact_id()::text::bigint)
    on conflict (space_id) do update set xact = excluded.xact where address_change.xact <> excluded.xact;
    return null;
end $$;

-- When the transaction ends, so that those who make pages at the same time wait for each other no longer than that.
create constraint trigger page_made after insert on page deferrable initially deferred
    for each row execute function address_changed();
create constraint trigger page_led_elsewhere after update of slug, retired, draft_audience, approved_audience on page
    deferrable initially deferred for each row
    when (old.slug <> new.slug or old.retired <> new.retired
        or old.draft_audience is distinct from new.draft_audience
        or old.approved_audience is distinct from new.approved_audience)
    execute function address_changed();
create constraint trigger slug_redirected after insert or update on slug_redirect deferrable initially deferred
    for each row execute function address_changed();

insert into address_change (space_id, xact) select id, pg_current_xact_id()::text::bigint from space;
