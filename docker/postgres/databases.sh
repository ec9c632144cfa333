#!/bin/bash
# Run once, when the database's volume is new: two roles that own one database each and nothing else.
set -euo pipefail
psql --username postgres --set ON_ERROR_STOP=1 \
  --set assay="$ASSAY_DB_PASSWORD" --set keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role assay login password :'assay';
create database assay owner assay;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
SQL
