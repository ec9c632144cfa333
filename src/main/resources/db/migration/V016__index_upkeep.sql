-- What is written to these indexes waits in a list that every search runs through, until it has grown to 4 MB and the save that
-- brings it there puts all of it in place: half a second for one author, and up to fifty times the work for every reader before.

-- Two keys a row cost next to nothing to put in place at once.
alter index page_draft_audience set (fastupdate = off);
alter index page_approved_audience set (fastupdate = off);
alter index audience_keys set (fastupdate = off);

-- Some hundred words a page do: some pages wait, in kB.
alter index page_stage_words set (gin_pending_list_limit = 1024);
alter index actor_row_words set (gin_pending_list_limit = 128);
