import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every table of the main job, with composite keys, and the partial indexes that only SQL can say. */
export class Tables1790000000001 implements MigrationInterface {
  name = 'Tables1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(PARTIAL_INDEXES);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

const PARTIAL_INDEXES = `
-- one living answer of a helper to a request
create unique index response_one_alive_idx on response (community_id, request_id, helper_id) where status <> 'withdrawn';
-- the last place goes to one
create unique index match_place_idx on match (community_id, request_id, place) where status in ('introduced', 'agreed', 'done');
create index outbox_due_idx on outbox (available_at) where dispatched_at is null;
create index delivery_due_idx on delivery (next_at) where state in ('pending', 'enqueued');
`;

const TABLES = `
create table community (
    id uuid not null,
    slug text not null,
    name text not null,
    time_zone text not null,
    phone text,
    opens_directly boolean not null,
    max_open_requests integer not null,
    rest_days integer not null,
    max_wave_size integer not null,
    quiet_from text,
    quiet_to text,
    created_at timestamptz not null,
    constraint community_pk primary key (id)
);
create unique index community_slug_idx on community (slug);

create table area (
    community_id uuid not null,
    id uuid not null,
    name text not null,
    constraint area_pk primary key (community_id, id)
);
create unique index area_name_idx on area (community_id, name);

create table area_postcode (
    community_id uuid not null,
    id uuid not null,
    area_id uuid not null,
    pc4 text not null,
    lat double precision not null,
    lon double precision not null,
    constraint area_postcode_pk primary key (community_id, id)
);
create index area_postcode_area_id_idx on area_postcode (community_id, area_id);
create unique index area_postcode_pc4_idx on area_postcode (community_id, pc4);

create table match (
    community_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    response_id uuid not null,
    offer_id uuid,
    requester_id uuid not null,
    helper_id uuid not null,
    place integer not null,
    status text not null,
    created_at timestamptz not null,
    finished_at timestamptz,
    constraint match_status_check check (status in ('introduced', 'agreed', 'done', 'fell-through', 'ended')),
    constraint match_pk primary key (community_id, id)
);
create index match_offer_id_idx on match (community_id, offer_id);
create index match_helper_id_created_at_idx on match (community_id, helper_id, created_at);
create index match_requester_id_created_at_idx on match (community_id, requester_id, created_at);
create index match_request_id_idx on match (community_id, request_id);
create unique index match_response_id_idx on match (community_id, response_id);

create table match_outcome (
    community_id uuid not null,
    id uuid not null,
    match_id uuid not null,
    member_id uuid not null,
    outcome text not null,
    note bytea,
    created_at timestamptz not null,
    constraint match_outcome_outcome_check check (outcome in ('went-well', 'did-not-happen', 'wrong')),
    constraint match_outcome_pk primary key (community_id, id)
);
create index match_outcome_member_id_idx on match_outcome (community_id, member_id);
create unique index match_outcome_match_id_member_id_idx on match_outcome (community_id, match_id, member_id);

create table request_activity (
    community_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    activity text not null,
    weight double precision not null,
    constraint request_activity_pk primary key (community_id, id)
);
create index request_activity_activity_idx on request_activity (community_id, activity);
create unique index request_activity_request_id_activity_idx on request_activity (community_id, request_id, activity);

create table suggestion (
    community_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    offer_id uuid not null,
    helper_id uuid not null,
    status text not null,
    probability double precision not null,
    features jsonb not null,
    contributions jsonb not null,
    reasons jsonb not null,
    model_version text not null,
    wave integer,
    created_at timestamptz not null,
    asked_at timestamptz,
    answered_at timestamptz,
    constraint suggestion_status_check check (status in ('proposed', 'asked', 'answered', 'lapsed', 'cancelled')),
    constraint suggestion_pk primary key (community_id, id)
);
create index suggestion_offer_id_idx on suggestion (community_id, offer_id);
create index suggestion_helper_id_asked_at_idx on suggestion (community_id, helper_id, asked_at);
create unique index suggestion_request_id_helper_id_idx on suggestion (community_id, request_id, helper_id);

create table wave (
    community_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    number integer not null,
    due_at timestamptz not null,
    started_at timestamptz,
    asked integer not null,
    constraint wave_pk primary key (community_id, id)
);
create unique index wave_request_id_number_idx on wave (community_id, request_id, number);

create table response (
    community_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    helper_id uuid not null,
    suggestion_id uuid,
    offer_id uuid,
    answer text not null,
    status text not null,
    requester_id uuid not null,
    activity text,
    went_well boolean,
    message bytea,
    created_at timestamptz not null,
    constraint response_status_check check (status in ('given', 'chosen', 'reserve', 'thanked', 'withdrawn')),
    constraint response_answer_check check (answer in ('yes', 'not-now', 'never')),
    constraint response_pk primary key (community_id, id)
);
create index response_offer_id_idx on response (community_id, offer_id);
create index response_suggestion_id_idx on response (community_id, suggestion_id);
create index response_helper_id_created_at_idx on response (community_id, helper_id, created_at);
create index response_request_id_created_at_idx on response (community_id, request_id, created_at);

create table refusal (
    community_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    activity text not null,
    created_at timestamptz not null,
    constraint refusal_pk primary key (community_id, id)
);
create unique index refusal_member_id_activity_idx on refusal (community_id, member_id, activity);

create table notification (
    community_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    kind text not null,
    params jsonb not null,
    event_id uuid not null,
    request_id uuid,
    suggestion_id uuid,
    response_id uuid,
    match_id uuid,
    read_at timestamptz,
    created_at timestamptz not null,
    constraint notification_pk primary key (community_id, id)
);
create index notification_member_id_created_at_idx on notification (community_id, member_id, created_at);
create unique index notification_event_id_member_id_kind_idx on notification (community_id, event_id, member_id, kind);

create table transmission (
    community_id uuid not null,
    id uuid not null,
    notification_id uuid not null,
    channel text not null,
    message_id text not null,
    sent_at timestamptz not null,
    constraint transmission_channel_check check (channel in ('mail')),
    constraint transmission_pk primary key (community_id, id)
);
create unique index transmission_notification_id_channel_idx on transmission (community_id, notification_id, channel);

create table offer (
    community_id uuid not null,
    id uuid not null,
    helper_id uuid not null,
    title text not null,
    text text not null,
    status text not null,
    pc4 text not null,
    area_id uuid not null,
    reach text not null,
    max_active integer not null,
    active integer not null,
    paused_until date,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint offer_max_active_check check (max_active between 1 and 20),
    constraint offer_reach_check check (reach in ('street', 'area', 'town', 'region')),
    constraint offer_status_check check (status in ('draft', 'review', 'open', 'paused', 'withdrawn')),
    constraint offer_pk primary key (community_id, id)
);
create index offer_status_created_at_idx on offer (community_id, status, created_at);
create index offer_area_id_created_at_idx on offer (community_id, area_id, created_at);
create index offer_helper_id_created_at_idx on offer (community_id, helper_id, created_at);
create index offer_created_at_id_idx on offer (community_id, created_at, id);

create table offer_slot (
    community_id uuid not null,
    id uuid not null,
    offer_id uuid not null,
    date date,
    weekday text,
    "from" text not null,
    "to" text not null,
    constraint offer_slot_day_check check ((date is null) <> (weekday is null)),
    constraint offer_slot_pk primary key (community_id, id)
);
create index offer_slot_offer_id_idx on offer_slot (community_id, offer_id);

create table offer_activity (
    community_id uuid not null,
    id uuid not null,
    offer_id uuid not null,
    activity text not null,
    pc4 text not null,
    constraint offer_activity_pk primary key (community_id, id)
);
create index offer_activity_activity_pc4_idx on offer_activity (community_id, activity, pc4);
create unique index offer_activity_offer_id_activity_idx on offer_activity (community_id, offer_id, activity);

create table request (
    community_id uuid not null,
    id uuid not null,
    requester_id uuid not null,
    title text not null,
    text text not null,
    public_title text not null,
    public_text text not null,
    status text not null,
    status_reason text,
    activity_id text,
    pc4 text not null,
    area_id uuid not null,
    helpers_needed integer not null,
    when_kind text not null,
    when_until date,
    languages text array not null,
    known_to_coordinator boolean not null,
    vog_required boolean not null,
    visibility text not null,
    for_name bytea,
    for_relation bytea,
    consent_by bytea,
    consent_how text,
    consent_at timestamptz,
    for_self boolean not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint request_helpers_needed_check check (helpers_needed between 1 and 50),
    constraint request_when_kind_check check (when_kind in ('asap', 'on-dates', 'recurring')),
    constraint request_visibility_check check (visibility in ('public', 'suitable-helpers', 'coordinator-only')),
    constraint request_status_check check (status in ('draft', 'review', 'open', 'matched', 'done', 'withdrawn', 'expired', 'rejected')),
    constraint request_pk primary key (community_id, id)
);
create index request_status_created_at_idx on request (community_id, status, created_at);
create index request_area_id_created_at_idx on request (community_id, area_id, created_at);
create index request_requester_id_created_at_idx on request (community_id, requester_id, created_at);
create index request_created_at_id_idx on request (community_id, created_at, id);

create table request_slot (
    community_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    date date,
    weekday text,
    "from" text not null,
    "to" text not null,
    constraint request_slot_day_check check ((date is null) <> (weekday is null)),
    constraint request_slot_pk primary key (community_id, id)
);
create index request_slot_request_id_idx on request_slot (community_id, request_id);

create table request_concern (
    community_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    member_id uuid not null,
    concern text not null,
    constraint request_concern_concern_check check (concern in ('asked', 'responded', 'matched')),
    constraint request_concern_pk primary key (community_id, id)
);
create index request_concern_member_id_idx on request_concern (community_id, member_id);
create unique index request_concern_request_id_member_id_concern_idx on request_concern ( community_id, request_id, member_id, concern
);

create table account (
    id uuid not null,
    email bytea not null,
    email_hash bytea not null,
    created_at timestamptz not null,
    constraint account_pk primary key (id)
);
create unique index account_email_hash_idx on account (email_hash);

create table session (
    id uuid not null,
    account_id uuid not null,
    token_hash bytea not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    constraint session_pk primary key (id)
);
create index session_account_id_idx on session (account_id);
create unique index session_token_hash_idx on session (token_hash);

create table member (
    community_id uuid not null,
    id uuid not null,
    account_id uuid,
    display_name text not null,
    pc4 text not null,
    area_id uuid,
    birth_year integer not null,
    languages text array not null,
    status text not null,
    known_to_coordinator boolean not null,
    vog_until date,
    contact_in_app_only boolean not null,
    joined_at timestamptz not null,
    constraint member_status_check check (status in ('invited', 'waiting', 'active', 'suspended', 'left')),
    constraint member_pk primary key (community_id, id)
);
create index member_area_id_idx on member (community_id, area_id);
create index member_account_id_fk_idx on member (account_id);
create unique index member_account_id_idx on member (community_id, account_id);

create table member_role (
    community_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    role text not null,
    constraint member_role_role_check check (role in ('resident', 'ambassador', 'referrer', 'coordinator', 'confidant', 'administrator', 'council')),
    constraint member_role_pk primary key (community_id, id)
);
create index member_role_role_idx on member_role (community_id, role);
create unique index member_role_member_id_role_idx on member_role (community_id, member_id, role);

create table contact (
    community_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    email bytea,
    phone bytea,
    constraint contact_pk primary key (community_id, id)
);
create unique index contact_member_id_idx on contact (community_id, member_id);

create table contact_share (
    community_id uuid not null,
    id uuid not null,
    match_id uuid not null,
    giver_id uuid not null,
    receiver_id uuid not null,
    shared_at timestamptz not null,
    constraint contact_share_pk primary key (community_id, id)
);
create index contact_share_receiver_id_idx on contact_share (community_id, receiver_id);
create unique index contact_share_match_id_giver_id_idx on contact_share (community_id, match_id, giver_id);
create index contact_share_giver_id_receiver_id_idx on contact_share (community_id, giver_id, receiver_id);

create table block (
    community_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    blocked_id uuid not null,
    constraint block_pk primary key (community_id, id)
);
create index block_blocked_id_idx on block (community_id, blocked_id);
create unique index block_member_id_blocked_id_idx on block (community_id, member_id, blocked_id);

create table idempotency (
    community_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    operation text not null,
    key text not null,
    input_hash bytea not null,
    result text,
    created_at timestamptz not null,
    constraint idempotency_pk primary key (community_id, id)
);
create unique index idempotency_account_id_operation_key_idx on idempotency (community_id, account_id, operation, key);

create table kept_mail (
    community_id uuid not null,
    id uuid not null,
    message_id text not null,
    recipient bytea not null,
    subject bytea not null,
    body bytea not null,
    created_at timestamptz not null,
    constraint kept_mail_pk primary key (community_id, id)
);
create unique index kept_mail_message_id_idx on kept_mail (community_id, message_id);

create table outbox (
    community_id uuid not null,
    id uuid not null,
    type text not null,
    payload jsonb not null,
    trace_id text,
    created_at timestamptz not null,
    available_at timestamptz not null,
    dispatched_at timestamptz,
    constraint outbox_pk primary key (community_id, id)
);

create table delivery (
    community_id uuid not null,
    id uuid not null,
    event_id uuid not null,
    handler text not null,
    state text not null,
    attempts integer not null,
    failures integer not null,
    next_at timestamptz not null,
    error text,
    done_at timestamptz,
    constraint delivery_state_check check (state in ('pending', 'enqueued', 'done', 'failed')),
    constraint delivery_pk primary key (community_id, id)
);
create unique index delivery_event_id_handler_idx on delivery (community_id, event_id, handler);

alter table area add constraint area_community_fk foreign key (community_id) references community(id);
alter table area_postcode add constraint area_postcode_area_id_fk foreign key (community_id, area_id) references area(community_id, id);
alter table match add constraint match_helper_id_fk foreign key (community_id, helper_id) references member(community_id, id);
alter table match add constraint match_requester_id_fk foreign key (community_id, requester_id) references member(community_id, id);
alter table match add constraint match_offer_id_fk foreign key (community_id, offer_id) references offer(community_id, id);
alter table match add constraint match_response_id_fk foreign key (community_id, response_id) references response(community_id, id);
alter table match add constraint match_request_id_fk foreign key (community_id, request_id) references request(community_id, id);
alter table match_outcome add constraint match_outcome_member_id_fk foreign key (community_id, member_id) references member(community_id, id);
alter table match_outcome add constraint match_outcome_match_id_fk foreign key (community_id, match_id) references match(community_id, id);
alter table request_activity add constraint request_activity_request_id_fk foreign key (community_id, request_id) references request(community_id, id);
alter table suggestion add constraint suggestion_helper_id_fk foreign key (community_id, helper_id) references member(community_id, id);
alter table suggestion add constraint suggestion_offer_id_fk foreign key (community_id, offer_id) references offer(community_id, id);
alter table suggestion add constraint suggestion_request_id_fk foreign key (community_id, request_id) references request(community_id, id);
alter table wave add constraint wave_request_id_fk foreign key (community_id, request_id) references request(community_id, id);
alter table response add constraint response_helper_id_fk foreign key (community_id, helper_id) references member(community_id, id);
alter table response add constraint response_offer_id_fk foreign key (community_id, offer_id) references offer(community_id, id);
alter table response add constraint response_suggestion_id_fk foreign key (community_id, suggestion_id) references suggestion(community_id, id);
alter table response add constraint response_request_id_fk foreign key (community_id, request_id) references request(community_id, id);
alter table refusal add constraint refusal_member_id_fk foreign key (community_id, member_id) references member(community_id, id);
alter table notification add constraint notification_member_id_fk foreign key (community_id, member_id) references member(community_id, id);
alter table transmission add constraint transmission_notification_id_fk foreign key (community_id, notification_id) references notification(community_id, id);
alter table offer add constraint offer_area_id_fk foreign key (community_id, area_id) references area(community_id, id);
alter table offer add constraint offer_helper_id_fk foreign key (community_id, helper_id) references member(community_id, id);
alter table offer_slot add constraint offer_slot_offer_id_fk foreign key (community_id, offer_id) references offer(community_id, id) on delete cascade;
alter table offer_activity add constraint offer_activity_offer_id_fk foreign key (community_id, offer_id) references offer(community_id, id) on delete cascade;
alter table request add constraint request_area_id_fk foreign key (community_id, area_id) references area(community_id, id);
alter table request add constraint request_requester_id_fk foreign key (community_id, requester_id) references member(community_id, id);
alter table request_slot add constraint request_slot_request_id_fk foreign key (community_id, request_id) references request(community_id, id) on delete cascade;
alter table request_concern add constraint request_concern_member_id_fk foreign key (community_id, member_id) references member(community_id, id);
alter table request_concern add constraint request_concern_request_id_fk foreign key (community_id, request_id) references request(community_id, id);
alter table session add constraint session_account_id_fk foreign key (account_id) references account(id);
alter table member add constraint member_area_id_fk foreign key (community_id, area_id) references area(community_id, id);
alter table member add constraint member_account_id_fk foreign key (account_id) references account(id);
alter table member add constraint member_community_fk foreign key (community_id) references community(id);
alter table member_role add constraint member_role_member_id_fk foreign key (community_id, member_id) references member(community_id, id);
alter table contact add constraint contact_member_id_fk foreign key (community_id, member_id) references member(community_id, id);
alter table contact_share add constraint contact_share_receiver_id_fk foreign key (community_id, receiver_id) references member(community_id, id);
alter table contact_share add constraint contact_share_match_id_fk foreign key (community_id, match_id) references match(community_id, id);
alter table contact_share add constraint contact_share_giver_id_fk foreign key (community_id, giver_id) references member(community_id, id);
alter table block add constraint block_blocked_id_fk foreign key (community_id, blocked_id) references member(community_id, id);
alter table block add constraint block_member_id_fk foreign key (community_id, member_id) references member(community_id, id);
alter table delivery add constraint delivery_event_id_fk foreign key (community_id, event_id) references outbox(community_id, id);
`;
