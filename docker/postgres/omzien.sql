-- Run once, by the superuser, when the data folder is made: the login that owns the database and is no superuser, so that
-- row-level security holds for it. It makes the roles that Omzien works with itself.
\getenv password DATABASE_PASSWORD
create role omzien login createrole password :'password';
create database omzien owner omzien encoding 'UTF8' template template0;
