-- Run once, on an empty server, by its owner: a database for the house, and the login with which all of it signs in.
-- The login may make roles, for each subgraph works in one of its own, but it is no superuser: row-level security holds.
\getenv password STATUT_DATABASE_PASSWORD

create role statut login createrole nosuperuser password :'password';
create database statut owner statut encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' template template0;
revoke connect on database statut from public;
