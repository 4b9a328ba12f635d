-- Gatehouse: estates, units, households, people, tenures, passes, rosters, duties, clocks, and what every area shares.
--
-- One row per aggregate: the document is the whole aggregate as JSON, every other column is a projection of it for
-- keys, conditions and order. A unique constraint is named gh_ and the domain's name of the key that it guards.
-- All times are UTC, to the microsecond. Ids, keys and sort keys are compared character by character.
--
-- A statement commits by itself here, so each may be run again: when the script broke off, it is run from its beginning.

-- One managed property, and how its office works.
CREATE TABLE IF NOT EXISTS gh_estate (
    estate_id varchar(40) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    document  clob NOT NULL,
    CONSTRAINT gh_estate_id PRIMARY KEY (estate_id)
);

-- A unit with its file; the number is the same for every spelling of it, and may grow by that.
CREATE TABLE IF NOT EXISTS gh_unit (
    estate_id   varchar(40) NOT NULL,
    unit_id     varchar(60) NOT NULL,
    version     bigint NOT NULL,
    sort_key    varchar(200) NOT NULL,
    unit_number varchar(800) NOT NULL,
    kind        varchar(60) NOT NULL,
    occupancy   varchar(60) NOT NULL,
    document    clob NOT NULL,
    CONSTRAINT gh_unit_id PRIMARY KEY (estate_id, unit_id),
    CONSTRAINT gh_unit_number UNIQUE (estate_id, unit_number)
);
CREATE INDEX IF NOT EXISTS gh_unit_order ON gh_unit (estate_id, sort_key, unit_id);

-- People who live together in a unit, or are to, with whom they employ there.
CREATE TABLE IF NOT EXISTS gh_household (
    estate_id    varchar(40) NOT NULL,
    household_id varchar(60) NOT NULL,
    version      bigint NOT NULL,
    sort_key     varchar(200) NOT NULL,
    unit_id      varchar(60) NOT NULL,
    stage        varchar(60) NOT NULL,
    document     clob NOT NULL,
    CONSTRAINT gh_household_id PRIMARY KEY (estate_id, household_id)
);
CREATE INDEX IF NOT EXISTS gh_household_order ON gh_household (estate_id, sort_key, household_id);
CREATE INDEX IF NOT EXISTS gh_household_unit ON gh_household (estate_id, unit_id);

-- In which households somebody is: a way to find them, kept with their documents.
CREATE TABLE IF NOT EXISTS gh_household_member (
    estate_id    varchar(40) NOT NULL,
    person_id    varchar(60) NOT NULL,
    household_id varchar(60) NOT NULL,
    CONSTRAINT gh_household_member_id PRIMARY KEY (estate_id, person_id, household_id)
);

-- Somebody whom the office knows; the search name is the name in its searched form.
CREATE TABLE IF NOT EXISTS gh_person (
    estate_id   varchar(40) NOT NULL,
    person_id   varchar(60) NOT NULL,
    version     bigint NOT NULL,
    sort_key    varchar(200) NOT NULL,
    search_name varchar NOT NULL,
    phone       varchar(40),
    document    clob NOT NULL,
    CONSTRAINT gh_person_id PRIMARY KEY (estate_id, person_id)
);
CREATE INDEX IF NOT EXISTS gh_person_order ON gh_person (estate_id, sort_key, person_id);
CREATE INDEX IF NOT EXISTS gh_person_phone ON gh_person (estate_id, phone);

-- Who owns, rents and occupies a unit, and who ever did.
CREATE TABLE IF NOT EXISTS gh_tenure_book (
    estate_id varchar(40) NOT NULL,
    unit_id   varchar(60) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    document  clob NOT NULL,
    CONSTRAINT gh_tenure_book_id PRIMARY KEY (estate_id, unit_id)
);
CREATE INDEX IF NOT EXISTS gh_tenure_book_order ON gh_tenure_book (estate_id, sort_key, unit_id);

-- Who is in which tenure book: a way to find it, kept with its document.
CREATE TABLE IF NOT EXISTS gh_tenure_person (
    estate_id varchar(40) NOT NULL,
    person_id varchar(60) NOT NULL,
    unit_id   varchar(60) NOT NULL,
    CONSTRAINT gh_tenure_person_id PRIMARY KEY (estate_id, person_id, unit_id)
);

-- All passes that a household has ever had.
CREATE TABLE IF NOT EXISTS gh_pass_book (
    estate_id    varchar(40) NOT NULL,
    household_id varchar(60) NOT NULL,
    version      bigint NOT NULL,
    sort_key     varchar(200) NOT NULL,
    unit_id      varchar(60) NOT NULL,
    document     clob NOT NULL,
    CONSTRAINT gh_pass_book_id PRIMARY KEY (estate_id, household_id)
);
CREATE INDEX IF NOT EXISTS gh_pass_book_order ON gh_pass_book (estate_id, sort_key, household_id);
CREATE INDEX IF NOT EXISTS gh_pass_book_unit ON gh_pass_book (estate_id, unit_id);

-- In which book a pass is: no number is printed on two passes of an estate.
CREATE TABLE IF NOT EXISTS gh_pass (
    estate_id    varchar(40) NOT NULL,
    pass_number  varchar(60) NOT NULL,
    household_id varchar(60) NOT NULL,
    CONSTRAINT gh_pass_number PRIMARY KEY (estate_id, pass_number)
);

-- An application for the work permits of a crew.
CREATE TABLE IF NOT EXISTS gh_permit_application (
    estate_id          varchar(40) NOT NULL,
    application_id     varchar(60) NOT NULL,
    version            bigint NOT NULL,
    sort_key           varchar(200) NOT NULL,
    application_number varchar(60) NOT NULL,
    stage              varchar(60) NOT NULL,
    document           clob NOT NULL,
    CONSTRAINT gh_permit_application_id PRIMARY KEY (estate_id, application_id)
);
CREATE INDEX IF NOT EXISTS gh_permit_application_order ON gh_permit_application (estate_id, sort_key, application_id);
CREATE INDEX IF NOT EXISTS gh_permit_application_number ON gh_permit_application (estate_id, application_number);
CREATE INDEX IF NOT EXISTS gh_permit_application_stage ON gh_permit_application (estate_id, stage, sort_key, application_id);

-- A message and all that follows from it.
CREATE TABLE IF NOT EXISTS gh_ticket (
    estate_id     varchar(40) NOT NULL,
    ticket_id     varchar(60) NOT NULL,
    version       bigint NOT NULL,
    sort_key      varchar(200) NOT NULL,
    ticket_number varchar(60) NOT NULL,
    state         varchar(60) NOT NULL,
    alive         char(1) NOT NULL,
    class         varchar(60),
    unit_id       varchar(60),
    first_contact varchar(120) NOT NULL,
    department    varchar(40),
    phone         varchar(40),
    closed_on     varchar(10),
    unconfirmed   bigint,
    late          bigint,
    judged        bigint,
    accepted_first bigint,
    to_visit      bigint,
    visited       bigint,
    asked         bigint,
    satisfied     bigint,
    document      clob NOT NULL,
    CONSTRAINT gh_ticket_id PRIMARY KEY (estate_id, ticket_id)
);
CREATE INDEX IF NOT EXISTS gh_ticket_order ON gh_ticket (estate_id, sort_key, ticket_id);
CREATE INDEX IF NOT EXISTS gh_ticket_number ON gh_ticket (estate_id, ticket_number);
CREATE INDEX IF NOT EXISTS gh_ticket_alive ON gh_ticket (estate_id, alive, sort_key, ticket_id);
CREATE INDEX IF NOT EXISTS gh_ticket_unit ON gh_ticket (estate_id, unit_id, sort_key, ticket_id);
CREATE INDEX IF NOT EXISTS gh_ticket_first_contact ON gh_ticket (estate_id, first_contact, alive, sort_key, ticket_id);
CREATE INDEX IF NOT EXISTS gh_ticket_department ON gh_ticket (estate_id, department, alive, sort_key, ticket_id);
CREATE INDEX IF NOT EXISTS gh_ticket_closed_on ON gh_ticket (estate_id, closed_on);
CREATE INDEX IF NOT EXISTS gh_ticket_phone ON gh_ticket (estate_id, phone, sort_key, ticket_id);

-- Who has a work order that is not finished: a worklist.
CREATE TABLE IF NOT EXISTS gh_ticket_assignee (
    estate_id varchar(40) NOT NULL,
    assignee  varchar(120) NOT NULL,
    ticket_id varchar(60) NOT NULL,
    CONSTRAINT gh_ticket_assignee_id PRIMARY KEY (estate_id, assignee, ticket_id)
);

-- Who reported a ticket, and for whom it is: how residents find their own.
CREATE TABLE IF NOT EXISTS gh_ticket_customer (
    estate_id varchar(40) NOT NULL,
    customer  varchar(120) NOT NULL,
    ticket_id varchar(60) NOT NULL,
    CONSTRAINT gh_ticket_customer_id PRIMARY KEY (estate_id, customer, ticket_id)
);

-- One cause that many people report: which ticket runs the work, and which tickets report it.
CREATE TABLE IF NOT EXISTS gh_incident (
    estate_id   varchar(40) NOT NULL,
    incident_id varchar(60) NOT NULL,
    version     bigint NOT NULL,
    sort_key    varchar(200) NOT NULL,
    runs        varchar(60) NOT NULL,
    resolved    char(1) NOT NULL,
    document    clob NOT NULL,
    CONSTRAINT gh_incident_id PRIMARY KEY (estate_id, incident_id)
);
CREATE INDEX IF NOT EXISTS gh_incident_order ON gh_incident (estate_id, sort_key, incident_id);
CREATE INDEX IF NOT EXISTS gh_incident_runs ON gh_incident (estate_id, runs, sort_key, incident_id);
CREATE INDEX IF NOT EXISTS gh_incident_resolved ON gh_incident (estate_id, resolved, sort_key, incident_id);

-- A permit that lets a vehicle of a household in.
CREATE TABLE IF NOT EXISTS gh_vehicle_permit (
    estate_id         varchar(40) NOT NULL,
    vehicle_permit_id varchar(60) NOT NULL,
    version           bigint NOT NULL,
    sort_key          varchar(200) NOT NULL,
    household_id      varchar(60) NOT NULL,
    plate             varchar(40) NOT NULL,
    state             varchar(60) NOT NULL,
    document          clob NOT NULL,
    CONSTRAINT gh_vehicle_permit_id PRIMARY KEY (estate_id, vehicle_permit_id)
);
CREATE INDEX IF NOT EXISTS gh_vehicle_permit_order ON gh_vehicle_permit (estate_id, sort_key, vehicle_permit_id);
CREATE INDEX IF NOT EXISTS gh_vehicle_permit_household ON gh_vehicle_permit (estate_id, household_id);
CREATE INDEX IF NOT EXISTS gh_vehicle_permit_plate ON gh_vehicle_permit (estate_id, plate);
CREATE INDEX IF NOT EXISTS gh_vehicle_permit_state ON gh_vehicle_permit (estate_id, state, sort_key, vehicle_permit_id);

-- A card that opens an owner's house, wanted for a handover.
CREATE TABLE IF NOT EXISTS gh_entry_card (
    estate_id     varchar(40) NOT NULL,
    entry_card_id varchar(60) NOT NULL,
    version       bigint NOT NULL,
    sort_key      varchar(200) NOT NULL,
    household_id  varchar(60) NOT NULL,
    state         varchar(60) NOT NULL,
    document      clob NOT NULL,
    CONSTRAINT gh_entry_card_id PRIMARY KEY (estate_id, entry_card_id)
);
CREATE INDEX IF NOT EXISTS gh_entry_card_order ON gh_entry_card (estate_id, sort_key, entry_card_id);
CREATE INDEX IF NOT EXISTS gh_entry_card_household ON gh_entry_card (estate_id, household_id);
CREATE INDEX IF NOT EXISTS gh_entry_card_state ON gh_entry_card (estate_id, state, sort_key, entry_card_id);

-- Who mans which post when.
CREATE TABLE IF NOT EXISTS gh_roster (
    estate_id varchar(40) NOT NULL,
    roster_id varchar(60) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    document  clob NOT NULL,
    CONSTRAINT gh_roster_id PRIMARY KEY (estate_id, roster_id)
);
CREATE INDEX IF NOT EXISTS gh_roster_order ON gh_roster (estate_id, sort_key, roster_id);

-- In which rosters somebody has a turn: a way to find them, kept with their documents.
CREATE TABLE IF NOT EXISTS gh_roster_staff (
    estate_id varchar(40) NOT NULL,
    staff_id  varchar(100) NOT NULL,
    roster_id varchar(60) NOT NULL,
    CONSTRAINT gh_roster_staff_id PRIMARY KEY (estate_id, staff_id, roster_id)
);

-- What recurs in an estate, and when each is next to open.
CREATE TABLE IF NOT EXISTS gh_recurring_duties (
    estate_id varchar(40) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    document  clob NOT NULL,
    CONSTRAINT gh_recurring_duties_id PRIMARY KEY (estate_id)
);

-- Something that recurs, on one of its days.
CREATE TABLE IF NOT EXISTS gh_duty (
    estate_id varchar(40) NOT NULL,
    duty_id   varchar(60) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    duty_name varchar(40) NOT NULL,
    state     varchar(60) NOT NULL,
    document  clob NOT NULL,
    CONSTRAINT gh_duty_id PRIMARY KEY (estate_id, duty_id)
);
CREATE INDEX IF NOT EXISTS gh_duty_order ON gh_duty (estate_id, sort_key, duty_id);
CREATE INDEX IF NOT EXISTS gh_duty_name ON gh_duty (estate_id, duty_name, sort_key, duty_id);
CREATE INDEX IF NOT EXISTS gh_duty_state ON gh_duty (estate_id, state, sort_key, duty_id);

-- Clocks that are not over, of whatever aggregate, kept with its document; next_at is null while nothing is to happen.
-- A row without a name and a rule is an aggregate that is to be looked at at a time of its own.
CREATE TABLE IF NOT EXISTS gh_clock (
    estate_id    varchar(40) NOT NULL,
    subject_type varchar(60) NOT NULL,
    subject_id   varchar(60) NOT NULL,
    clock_name   varchar(80) NOT NULL,
    rule_id      varchar(60),
    due_at       timestamp(6) with time zone NOT NULL,
    next_at      timestamp(6) with time zone,
    CONSTRAINT gh_clock_id PRIMARY KEY (estate_id, subject_type, subject_id, clock_name)
);
CREATE INDEX IF NOT EXISTS gh_clock_due ON gh_clock (next_at NULLS LAST);
CREATE INDEX IF NOT EXISTS gh_clock_board ON gh_clock (estate_id, due_at, subject_type, subject_id, clock_name);

-- What happened, append-only, in the order of arrival; the document is the event. The feed position is given when the
-- command that wrote it has been committed; the series journal-feed of gh_number counts them.
CREATE TABLE IF NOT EXISTS gh_journal (
    estate_id     varchar(40) NOT NULL,
    subject_type  varchar(60) NOT NULL,
    subject_id    varchar(60) NOT NULL,
    version       bigint NOT NULL,
    ordinal       integer NOT NULL,
    event         varchar(200) NOT NULL,
    party_kind    varchar(60) NOT NULL,
    party_id      varchar(100) NOT NULL,
    operation     varchar(200) NOT NULL,
    occurred_at   timestamp(6) with time zone NOT NULL,
    recorded_at   timestamp(6) with time zone NOT NULL,
    importer_kind varchar(60),
    importer_id   varchar(100),
    document      clob NOT NULL,
    arrival       bigint GENERATED BY DEFAULT AS IDENTITY,
    feed_position bigint,
    CONSTRAINT gh_journal_id PRIMARY KEY (estate_id, subject_type, subject_id, version, ordinal)
);
CREATE UNIQUE INDEX IF NOT EXISTS gh_journal_feed ON gh_journal (estate_id, feed_position);
CREATE INDEX IF NOT EXISTS gh_journal_unplaced ON gh_journal (feed_position, arrival);

-- What is still to be told, in the order of arrival: while it is alive, due_at says when it is due next. What is delivered
-- or replaced is gone. What was given up has buried_at, what was then dropped dropped_at too; neither is due.
-- The series is recipient and subject: of its messages that are alive, only the first to arrive is claimed.
CREATE TABLE IF NOT EXISTS gh_outbox (
    estate_id       varchar(40) NOT NULL,
    message_key     varchar NOT NULL,
    arrival         bigint GENERATED BY DEFAULT AS IDENTITY,
    recipient       varchar NOT NULL,
    series          varchar NOT NULL,
    subject_type    varchar(60) NOT NULL,
    subject_id      varchar(60) NOT NULL,
    recorded_at     timestamp(6) with time zone NOT NULL,
    not_before      timestamp(6) with time zone NOT NULL,
    due_at          timestamp(6) with time zone,
    attempts        integer NOT NULL,
    claims          integer NOT NULL,
    reason          varchar,
    buried_at       timestamp(6) with time zone,
    dropped_at      timestamp(6) with time zone,
    dropped_by_kind varchar(60),
    dropped_by_id   varchar(100),
    drop_reason     varchar,
    document        clob NOT NULL,
    CONSTRAINT gh_outbox_id PRIMARY KEY (estate_id, message_key)
);
CREATE INDEX IF NOT EXISTS gh_outbox_due ON gh_outbox (due_at NULLS LAST, arrival);
CREATE INDEX IF NOT EXISTS gh_outbox_series ON gh_outbox (estate_id, series, arrival);
CREATE INDEX IF NOT EXISTS gh_outbox_recipient ON gh_outbox (estate_id, recipient, due_at);
CREATE INDEX IF NOT EXISTS gh_outbox_dead ON gh_outbox (estate_id, buried_at);
CREATE INDEX IF NOT EXISTS gh_outbox_dropped ON gh_outbox (estate_id, dropped_at);

-- The last number that was given in each series.
CREATE TABLE IF NOT EXISTS gh_number (
    estate_id   varchar(40) NOT NULL,
    series      varchar(60) NOT NULL,
    last_number bigint NOT NULL,
    CONSTRAINT gh_number_id PRIMARY KEY (estate_id, series)
);

-- Commands that came under a request key and have been answered.
CREATE TABLE IF NOT EXISTS gh_request (
    estate_id    varchar(40) NOT NULL,
    request_key  varchar(100) NOT NULL,
    fingerprint  varchar(64) NOT NULL,
    subject_type varchar(60) NOT NULL,
    subject_id   varchar(60) NOT NULL,
    version      bigint NOT NULL,
    recorded_at  timestamp(6) with time zone NOT NULL,
    CONSTRAINT gh_request_key PRIMARY KEY (estate_id, request_key)
);

-- One copy of a newspaper for a household; first_month and last_month (as 2026-03) are those in which it stands in the receipt
-- book and is charged, price is that of a month in the smallest unit of its currency.
CREATE TABLE IF NOT EXISTS gh_subscription (
    estate_id       varchar(40) NOT NULL,
    subscription_id varchar(60) NOT NULL,
    version         bigint NOT NULL,
    sort_key        varchar(200) NOT NULL,
    household_id    varchar(60) NOT NULL,
    unit_id         varchar(60) NOT NULL,
    door            varchar(40) NOT NULL,
    title           varchar(80) NOT NULL,
    state           varchar(60) NOT NULL,
    first_month     varchar(7),
    last_month      varchar(7),
    marked_in       varchar(7),
    currency        char(3),
    price           bigint,
    document        clob NOT NULL,
    CONSTRAINT gh_subscription_id PRIMARY KEY (estate_id, subscription_id)
);
CREATE INDEX IF NOT EXISTS gh_subscription_order ON gh_subscription (estate_id, sort_key, subscription_id, first_month, last_month);
CREATE INDEX IF NOT EXISTS gh_subscription_title ON gh_subscription (estate_id, title, sort_key, subscription_id);
CREATE INDEX IF NOT EXISTS gh_subscription_state ON gh_subscription (estate_id, state, sort_key, subscription_id);
CREATE INDEX IF NOT EXISTS gh_subscription_household ON gh_subscription (estate_id, household_id, sort_key, subscription_id);
CREATE INDEX IF NOT EXISTS gh_subscription_unit ON gh_subscription (estate_id, unit_id, first_month, last_month);
CREATE INDEX IF NOT EXISTS gh_subscription_charged ON gh_subscription (estate_id, household_id, first_month, last_month);
CREATE INDEX IF NOT EXISTS gh_subscription_marked ON gh_subscription (estate_id, marked_in, sort_key, subscription_id);

-- What is to be ordered from one supplier, for many residents.
CREATE TABLE IF NOT EXISTS gh_requisition (
    estate_id      varchar(40) NOT NULL,
    requisition_id varchar(60) NOT NULL,
    version        bigint NOT NULL,
    sort_key       varchar(200) NOT NULL,
    supplier_id    varchar(60) NOT NULL,
    state          varchar(60) NOT NULL,
    document       clob NOT NULL,
    CONSTRAINT gh_requisition_id PRIMARY KEY (estate_id, requisition_id)
);
CREATE INDEX IF NOT EXISTS gh_requisition_order ON gh_requisition (estate_id, sort_key, requisition_id);
CREATE INDEX IF NOT EXISTS gh_requisition_state ON gh_requisition (estate_id, state, sort_key, requisition_id);
CREATE INDEX IF NOT EXISTS gh_requisition_supplier ON gh_requisition (estate_id, supplier_id, sort_key, requisition_id);

-- Where newspapers are ordered from; who has a title is found by it.
CREATE TABLE IF NOT EXISTS gh_supplier (
    estate_id   varchar(40) NOT NULL,
    supplier_id varchar(60) NOT NULL,
    version     bigint NOT NULL,
    sort_key    varchar(200) NOT NULL,
    document    clob NOT NULL,
    CONSTRAINT gh_supplier_id PRIMARY KEY (estate_id, supplier_id)
);
CREATE INDEX IF NOT EXISTS gh_supplier_order ON gh_supplier (estate_id, sort_key, supplier_id);

CREATE TABLE IF NOT EXISTS gh_supplier_title (
    estate_id   varchar(40) NOT NULL,
    title       varchar(80) NOT NULL,
    supplier_id varchar(60) NOT NULL,
    CONSTRAINT gh_supplier_title_id PRIMARY KEY (estate_id, title, supplier_id)
);

-- An issue of a title in the receipt book; claimed says whether copies of it are still missing.
CREATE TABLE IF NOT EXISTS gh_issue (
    estate_id    varchar(40) NOT NULL,
    issue_id     varchar(60) NOT NULL,
    version      bigint NOT NULL,
    sort_key     varchar(200) NOT NULL,
    issue_of_day varchar(200) NOT NULL,
    title        varchar(80) NOT NULL,
    claimed      char(1) NOT NULL,
    document     clob NOT NULL,
    CONSTRAINT gh_issue_id PRIMARY KEY (estate_id, issue_id),
    CONSTRAINT gh_issue_of_day UNIQUE (estate_id, issue_of_day)
);
CREATE INDEX IF NOT EXISTS gh_issue_order ON gh_issue (estate_id, sort_key, issue_id);
CREATE INDEX IF NOT EXISTS gh_issue_title ON gh_issue (estate_id, title, sort_key, issue_id);
CREATE INDEX IF NOT EXISTS gh_issue_claimed ON gh_issue (estate_id, claimed, sort_key, issue_id);
-- A ring of keys, or a key that moves alone: where it is, and who has it.
CREATE TABLE IF NOT EXISTS gh_key_ring (
    estate_id    varchar(40) NOT NULL,
    ring_id      varchar(60) NOT NULL,
    version      bigint NOT NULL,
    sort_key     varchar(200) NOT NULL,
    key_ring_tag varchar(800) NOT NULL,
    chain        varchar(60) NOT NULL,
    state        varchar(60) NOT NULL,
    holder       varchar(200) NOT NULL,
    expected_for varchar(60),
    document     clob NOT NULL,
    CONSTRAINT gh_key_ring_id PRIMARY KEY (estate_id, ring_id),
    CONSTRAINT gh_key_ring_tag UNIQUE (estate_id, key_ring_tag)
);
CREATE INDEX IF NOT EXISTS gh_key_ring_order ON gh_key_ring (estate_id, sort_key, ring_id);
CREATE INDEX IF NOT EXISTS gh_key_ring_state ON gh_key_ring (estate_id, state, sort_key, ring_id);
CREATE INDEX IF NOT EXISTS gh_key_ring_chain ON gh_key_ring (estate_id, chain, state, sort_key, ring_id);
CREATE INDEX IF NOT EXISTS gh_key_ring_holder ON gh_key_ring (estate_id, holder, sort_key, ring_id);
CREATE INDEX IF NOT EXISTS gh_key_ring_expected ON gh_key_ring (estate_id, expected_for, sort_key, ring_id);

-- That one holder has a ring: a line of the issue register, or of the loan register.
CREATE TABLE IF NOT EXISTS gh_key_custody (
    estate_id  varchar(40) NOT NULL,
    custody_id varchar(60) NOT NULL,
    version    bigint NOT NULL,
    sort_key   varchar(200) NOT NULL,
    ring_id    varchar(60) NOT NULL,
    kind       varchar(60) NOT NULL,
    holder     varchar(120) NOT NULL,
    still_out  char(1) NOT NULL,
    due_at     varchar(40),
    document   clob NOT NULL,
    CONSTRAINT gh_key_custody_id PRIMARY KEY (estate_id, custody_id)
);
CREATE INDEX IF NOT EXISTS gh_key_custody_order ON gh_key_custody (estate_id, sort_key, custody_id);
CREATE INDEX IF NOT EXISTS gh_key_custody_ring ON gh_key_custody (estate_id, ring_id, sort_key, custody_id);
CREATE INDEX IF NOT EXISTS gh_key_custody_kind ON gh_key_custody (estate_id, kind, sort_key, custody_id);
CREATE INDEX IF NOT EXISTS gh_key_custody_holder ON gh_key_custody (estate_id, holder, sort_key, custody_id);
CREATE INDEX IF NOT EXISTS gh_key_custody_due ON gh_key_custody (estate_id, due_at);

-- A spare key; its sort key is in the order of the doors. No label is on two keys that are held.
CREATE TABLE IF NOT EXISTS gh_spare_key (
    estate_id       varchar(40) NOT NULL,
    key_id          varchar(60) NOT NULL,
    version         bigint NOT NULL,
    sort_key        varchar(200) NOT NULL,
    spare_key_label varchar(800),
    existing        char(1) NOT NULL,
    voided          char(1) NOT NULL,
    building        varchar(400) NOT NULL,
    ring_id         varchar(60) NOT NULL,
    state           varchar(60) NOT NULL,
    scrap_list_id   varchar(60),
    document        clob NOT NULL,
    CONSTRAINT gh_spare_key_id PRIMARY KEY (estate_id, key_id),
    CONSTRAINT gh_spare_key_label UNIQUE (estate_id, spare_key_label)
);
CREATE INDEX IF NOT EXISTS gh_spare_key_order ON gh_spare_key (estate_id, sort_key, key_id);
CREATE INDEX IF NOT EXISTS gh_spare_key_inventory ON gh_spare_key (estate_id, existing, sort_key, key_id);
CREATE INDEX IF NOT EXISTS gh_spare_key_void ON gh_spare_key (estate_id, voided, sort_key, key_id);
CREATE INDEX IF NOT EXISTS gh_spare_key_building ON gh_spare_key (estate_id, building, sort_key, key_id);
CREATE INDEX IF NOT EXISTS gh_spare_key_ring ON gh_spare_key (estate_id, ring_id);
CREATE INDEX IF NOT EXISTS gh_spare_key_state ON gh_spare_key (estate_id, state, sort_key, key_id);
CREATE INDEX IF NOT EXISTS gh_spare_key_scrap ON gh_spare_key (estate_id, scrap_list_id);

-- A list of keys that are to be disposed of.
CREATE TABLE IF NOT EXISTS gh_scrap_list (
    estate_id     varchar(40) NOT NULL,
    scrap_list_id varchar(60) NOT NULL,
    version       bigint NOT NULL,
    sort_key      varchar(200) NOT NULL,
    state         varchar(60) NOT NULL,
    document      clob NOT NULL,
    CONSTRAINT gh_scrap_list_id PRIMARY KEY (estate_id, scrap_list_id)
);
CREATE INDEX IF NOT EXISTS gh_scrap_list_order ON gh_scrap_list (estate_id, sort_key, scrap_list_id);

-- Keys that a household left for works, in an envelope.
CREATE TABLE IF NOT EXISTS gh_key_deposit (
    estate_id    varchar(40) NOT NULL,
    deposit_id   varchar(60) NOT NULL,
    version      bigint NOT NULL,
    sort_key     varchar(200) NOT NULL,
    household_id varchar(60) NOT NULL,
    state        varchar(60) NOT NULL,
    document     clob NOT NULL,
    CONSTRAINT gh_key_deposit_id PRIMARY KEY (estate_id, deposit_id)
);
CREATE INDEX IF NOT EXISTS gh_key_deposit_order ON gh_key_deposit (estate_id, sort_key, deposit_id);
CREATE INDEX IF NOT EXISTS gh_key_deposit_household ON gh_key_deposit (estate_id, household_id);
CREATE INDEX IF NOT EXISTS gh_key_deposit_state ON gh_key_deposit (estate_id, state, sort_key, deposit_id);

-- What two shifts counted on a chain of keys.
CREATE TABLE IF NOT EXISTS gh_cabinet_count (
    estate_id varchar(40) NOT NULL,
    count_id  varchar(60) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    chain     varchar(60) NOT NULL,
    document  clob NOT NULL,
    CONSTRAINT gh_cabinet_count_id PRIMARY KEY (estate_id, count_id)
);
CREATE INDEX IF NOT EXISTS gh_cabinet_count_order ON gh_cabinet_count (estate_id, sort_key, count_id);
CREATE INDEX IF NOT EXISTS gh_cabinet_count_chain ON gh_cabinet_count (estate_id, chain, sort_key, count_id);
