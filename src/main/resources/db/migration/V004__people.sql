-- What people are, as last known: so that those can be judged who are not calling, and so that who lost a right is not believed
-- by an older token.

comment on table person is 'A person who has signed in at least once or holds a role in a team';
comment on column person.first_seen is 'When he first signed in or was first found in a team';

alter table person
    add column enabled boolean not null default true,
    add column admin   boolean not null default false,
    add column changed timestamptz;
comment on column person.enabled is 'Whether he may sign in, as last known';
comment on column person.admin is 'Whether he has the realm role admin, as last known';
comment on column person.changed is 'When what he is last changed, as far as known; a token issued earlier is not believed; null: nothing is known yet';
create index person_changed on person (changed);

create table membership (
    person uuid not null references person,
    team   text not null,
    role   text not null,
    primary key (person, team, role),
    constraint membership_role check (role in ('READER', 'ANALYST', 'REVIEWER'))
);
comment on table membership is 'Roles of people in teams, as last known; the truth is at the provider';
comment on column membership.person is 'Who has it; counts only while he is enabled';
comment on column membership.team is 'Slug of the team';
comment on column membership.role is 'READER, ANALYST or REVIEWER';
create index membership_team on membership (team, role);

create table directory_state (
    id       int primary key check (id = 1),
    begun    timestamptz,
    compared timestamptz
);
comment on table directory_state is 'How far the roles of people follow the directory; one row that all servers share';
comment on column directory_state.id is 'Always 1';
comment on column directory_state.begun is 'When a server last began to compare; for the others a sign to leave it to that one';
comment on column directory_state.compared is 'As of when the last complete comparison holds';
insert into directory_state (id) values (1);
