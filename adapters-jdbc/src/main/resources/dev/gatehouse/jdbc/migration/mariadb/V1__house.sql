-- Gatehouse: estates, units, households, people, tenures, passes, rosters, duties, clocks, and what every area shares.
--
-- One row per aggregate: the document is the whole aggregate as JSON, every other column is a projection of it for
-- keys, conditions and order. A unique constraint is named gh_ and the domain's name of the key that it guards.
-- All times are UTC, to the microsecond. Ids, keys and sort keys are compared character by character, trailing spaces too.
--
-- For MariaDB and MySQL: what stands in /*M! */ is read by the former alone, what stands in /*!80017 */ by the latter. An
-- index holds 3,072 bytes, so 700 characters of a key; none is longer, however much it grows by its one spelling. A primary
-- key has no name of its own here, and what counts up by itself needs an index that begins with it. No statement can be taken
-- back, so each may be run again.

-- One managed property, and how its office works.
CREATE TABLE IF NOT EXISTS gh_estate (
    estate_id varchar(40) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    document  longtext NOT NULL,
    PRIMARY KEY (estate_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- A unit with its file; the number is the same for every spelling of it, and may grow by that.
CREATE TABLE IF NOT EXISTS gh_unit (
    estate_id   varchar(40) NOT NULL,
    unit_id     varchar(60) NOT NULL,
    version     bigint NOT NULL,
    sort_key    varchar(200) NOT NULL,
    unit_number varchar(700) NOT NULL,
    kind        varchar(60) NOT NULL,
    occupancy   varchar(60) NOT NULL,
    document    longtext NOT NULL,
    PRIMARY KEY (estate_id, unit_id),
    CONSTRAINT gh_unit_number UNIQUE (estate_id, unit_number),
    INDEX gh_unit_order (estate_id, sort_key, unit_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- People who live together in a unit, or are to, with whom they employ there.
CREATE TABLE IF NOT EXISTS gh_household (
    estate_id    varchar(40) NOT NULL,
    household_id varchar(60) NOT NULL,
    version      bigint NOT NULL,
    sort_key     varchar(200) NOT NULL,
    unit_id      varchar(60) NOT NULL,
    stage        varchar(60) NOT NULL,
    document     longtext NOT NULL,
    PRIMARY KEY (estate_id, household_id),
    INDEX gh_household_order (estate_id, sort_key, household_id),
    INDEX gh_household_unit (estate_id, unit_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- In which households somebody is: a way to find them, kept with their documents.
CREATE TABLE IF NOT EXISTS gh_household_member (
    estate_id    varchar(40) NOT NULL,
    person_id    varchar(60) NOT NULL,
    household_id varchar(60) NOT NULL,
    PRIMARY KEY (estate_id, person_id, household_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- Somebody whom the office knows; the search name is the name in its searched form.
CREATE TABLE IF NOT EXISTS gh_person (
    estate_id   varchar(40) NOT NULL,
    person_id   varchar(60) NOT NULL,
    version     bigint NOT NULL,
    sort_key    varchar(200) NOT NULL,
    search_name text NOT NULL,
    phone       varchar(40),
    document    longtext NOT NULL,
    PRIMARY KEY (estate_id, person_id),
    INDEX gh_person_order (estate_id, sort_key, person_id),
    INDEX gh_person_phone (estate_id, phone)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- Who owns, rents and occupies a unit, and who ever did.
CREATE TABLE IF NOT EXISTS gh_tenure_book (
    estate_id varchar(40) NOT NULL,
    unit_id   varchar(60) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    document  longtext NOT NULL,
    PRIMARY KEY (estate_id, unit_id),
    INDEX gh_tenure_book_order (estate_id, sort_key, unit_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- Who is in which tenure book: a way to find it, kept with its document.
CREATE TABLE IF NOT EXISTS gh_tenure_person (
    estate_id varchar(40) NOT NULL,
    person_id varchar(60) NOT NULL,
    unit_id   varchar(60) NOT NULL,
    PRIMARY KEY (estate_id, person_id, unit_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- All passes that a household has ever had.
CREATE TABLE IF NOT EXISTS gh_pass_book (
    estate_id    varchar(40) NOT NULL,
    household_id varchar(60) NOT NULL,
    version      bigint NOT NULL,
    sort_key     varchar(200) NOT NULL,
    unit_id      varchar(60) NOT NULL,
    document     longtext NOT NULL,
    PRIMARY KEY (estate_id, household_id),
    INDEX gh_pass_book_order (estate_id, sort_key, household_id),
    INDEX gh_pass_book_unit (estate_id, unit_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- In which book a pass is: no number is printed on two passes of an estate.
CREATE TABLE IF NOT EXISTS gh_pass (
    estate_id    varchar(40) NOT NULL,
    pass_number  varchar(60) NOT NULL,
    household_id varchar(60) NOT NULL,
    PRIMARY KEY (estate_id, pass_number)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- An application for the work permits of a crew.
CREATE TABLE IF NOT EXISTS gh_permit_application (
    estate_id          varchar(40) NOT NULL,
    application_id     varchar(60) NOT NULL,
    version            bigint NOT NULL,
    sort_key           varchar(200) NOT NULL,
    application_number varchar(60) NOT NULL,
    stage              varchar(60) NOT NULL,
    document           longtext NOT NULL,
    PRIMARY KEY (estate_id, application_id),
    INDEX gh_permit_application_order (estate_id, sort_key, application_id),
    INDEX gh_permit_application_number (estate_id, application_number),
    INDEX gh_permit_application_stage (estate_id, stage, sort_key, application_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

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
    document      longtext NOT NULL,
    PRIMARY KEY (estate_id, ticket_id),
    INDEX gh_ticket_order (estate_id, sort_key, ticket_id),
    INDEX gh_ticket_number (estate_id, ticket_number),
    INDEX gh_ticket_alive (estate_id, alive, sort_key, ticket_id),
    INDEX gh_ticket_unit (estate_id, unit_id, sort_key, ticket_id),
    INDEX gh_ticket_first_contact (estate_id, first_contact, alive, sort_key, ticket_id),
    INDEX gh_ticket_department (estate_id, department, alive, sort_key, ticket_id),
    INDEX gh_ticket_closed_on (estate_id, closed_on),
    INDEX gh_ticket_phone (estate_id, phone, sort_key, ticket_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- Who has a work order that is not finished: a worklist.
CREATE TABLE IF NOT EXISTS gh_ticket_assignee (
    estate_id varchar(40) NOT NULL,
    assignee  varchar(120) NOT NULL,
    ticket_id varchar(60) NOT NULL,
    PRIMARY KEY (estate_id, assignee, ticket_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- Who reported a ticket, and for whom it is: how residents find their own.
CREATE TABLE IF NOT EXISTS gh_ticket_customer (
    estate_id varchar(40) NOT NULL,
    customer  varchar(120) NOT NULL,
    ticket_id varchar(60) NOT NULL,
    PRIMARY KEY (estate_id, customer, ticket_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- One cause that many people report: which ticket runs the work, and which tickets report it.
CREATE TABLE IF NOT EXISTS gh_incident (
    estate_id   varchar(40) NOT NULL,
    incident_id varchar(60) NOT NULL,
    version     bigint NOT NULL,
    sort_key    varchar(200) NOT NULL,
    runs        varchar(60) NOT NULL,
    resolved    char(1) NOT NULL,
    document    longtext NOT NULL,
    PRIMARY KEY (estate_id, incident_id),
    INDEX gh_incident_order (estate_id, sort_key, incident_id),
    INDEX gh_incident_runs (estate_id, runs, sort_key, incident_id),
    INDEX gh_incident_resolved (estate_id, resolved, sort_key, incident_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- A permit that lets a vehicle of a household in.
CREATE TABLE IF NOT EXISTS gh_vehicle_permit (
    estate_id         varchar(40) NOT NULL,
    vehicle_permit_id varchar(60) NOT NULL,
    version           bigint NOT NULL,
    sort_key          varchar(200) NOT NULL,
    household_id      varchar(60) NOT NULL,
    plate             varchar(40) NOT NULL,
    state             varchar(60) NOT NULL,
    document          longtext NOT NULL,
    PRIMARY KEY (estate_id, vehicle_permit_id),
    INDEX gh_vehicle_permit_order (estate_id, sort_key, vehicle_permit_id),
    INDEX gh_vehicle_permit_household (estate_id, household_id),
    INDEX gh_vehicle_permit_plate (estate_id, plate),
    INDEX gh_vehicle_permit_state (estate_id, state, sort_key, vehicle_permit_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- A card that opens an owner's house, wanted for a handover.
CREATE TABLE IF NOT EXISTS gh_entry_card (
    estate_id     varchar(40) NOT NULL,
    entry_card_id varchar(60) NOT NULL,
    version       bigint NOT NULL,
    sort_key      varchar(200) NOT NULL,
    household_id  varchar(60) NOT NULL,
    state         varchar(60) NOT NULL,
    document      longtext NOT NULL,
    PRIMARY KEY (estate_id, entry_card_id),
    INDEX gh_entry_card_order (estate_id, sort_key, entry_card_id),
    INDEX gh_entry_card_household (estate_id, household_id),
    INDEX gh_entry_card_state (estate_id, state, sort_key, entry_card_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- Who mans which post when.
CREATE TABLE IF NOT EXISTS gh_roster (
    estate_id varchar(40) NOT NULL,
    roster_id varchar(60) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    document  longtext NOT NULL,
    PRIMARY KEY (estate_id, roster_id),
    INDEX gh_roster_order (estate_id, sort_key, roster_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- In which rosters somebody has a turn: a way to find them, kept with their documents.
CREATE TABLE IF NOT EXISTS gh_roster_staff (
    estate_id varchar(40) NOT NULL,
    staff_id  varchar(100) NOT NULL,
    roster_id varchar(60) NOT NULL,
    PRIMARY KEY (estate_id, staff_id, roster_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- What recurs in an estate, and when each is next to open.
CREATE TABLE IF NOT EXISTS gh_recurring_duties (
    estate_id varchar(40) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    document  longtext NOT NULL,
    PRIMARY KEY (estate_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- Something that recurs, on one of its days.
CREATE TABLE IF NOT EXISTS gh_duty (
    estate_id varchar(40) NOT NULL,
    duty_id   varchar(60) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    duty_name varchar(40) NOT NULL,
    state     varchar(60) NOT NULL,
    document  longtext NOT NULL,
    PRIMARY KEY (estate_id, duty_id),
    INDEX gh_duty_order (estate_id, sort_key, duty_id),
    INDEX gh_duty_name (estate_id, duty_name, sort_key, duty_id),
    INDEX gh_duty_state (estate_id, state, sort_key, duty_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- Clocks that are not over, of whatever aggregate, kept with its document; next_at is null while nothing is to happen.
-- A row without a name and a rule is an aggregate that is to be looked at at a time of its own.
CREATE TABLE IF NOT EXISTS gh_clock (
    estate_id    varchar(40) NOT NULL,
    subject_type varchar(60) NOT NULL,
    subject_id   varchar(60) NOT NULL,
    clock_name   varchar(80) NOT NULL,
    rule_id      varchar(60),
    due_at       datetime(6) NOT NULL,
    next_at      datetime(6),
    PRIMARY KEY (estate_id, subject_type, subject_id, clock_name),
    INDEX gh_clock_due (next_at),
    INDEX gh_clock_board (estate_id, due_at, subject_type, subject_id, clock_name)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

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
    occurred_at   datetime(6) NOT NULL,
    recorded_at   datetime(6) NOT NULL,
    importer_kind varchar(60),
    importer_id   varchar(100),
    document      longtext NOT NULL,
    arrival       bigint NOT NULL AUTO_INCREMENT,
    feed_position bigint,
    PRIMARY KEY (estate_id, subject_type, subject_id, version, ordinal),
    CONSTRAINT gh_journal_feed UNIQUE (estate_id, feed_position),
    INDEX gh_journal_unplaced (feed_position, arrival),
    INDEX gh_journal_arrival (arrival)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- What is still to be told, in the order of arrival: while it is alive, due_at says when it is due next. What is delivered
-- or replaced is gone. What was given up has buried_at, what was then dropped dropped_at too; neither is due.
-- The series is recipient and subject: of its messages that are alive, only the first to arrive is claimed.
CREATE TABLE IF NOT EXISTS gh_outbox (
    estate_id       varchar(40) NOT NULL,
    message_key     varchar(700) NOT NULL,
    arrival         bigint NOT NULL AUTO_INCREMENT,
    recipient       varchar(200) NOT NULL,
    series          varchar(700) NOT NULL,
    subject_type    varchar(60) NOT NULL,
    subject_id      varchar(60) NOT NULL,
    recorded_at     datetime(6) NOT NULL,
    not_before      datetime(6) NOT NULL,
    due_at          datetime(6),
    attempts        integer NOT NULL,
    claims          integer NOT NULL,
    reason          longtext,
    buried_at       datetime(6),
    dropped_at      datetime(6),
    dropped_by_kind varchar(60),
    dropped_by_id   varchar(100),
    drop_reason     longtext,
    document        longtext NOT NULL,
    PRIMARY KEY (estate_id, message_key),
    INDEX gh_outbox_due (due_at, arrival),
    INDEX gh_outbox_series (estate_id, series, arrival),
    INDEX gh_outbox_recipient (estate_id, recipient, due_at),
    INDEX gh_outbox_dead (estate_id, buried_at),
    INDEX gh_outbox_dropped (estate_id, dropped_at, arrival),
    INDEX gh_outbox_arrival (arrival)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- The last number that was given in each series.
CREATE TABLE IF NOT EXISTS gh_number (
    estate_id   varchar(40) NOT NULL,
    series      varchar(60) NOT NULL,
    last_number bigint NOT NULL,
    PRIMARY KEY (estate_id, series)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- Commands that came under a request key and have been answered.
CREATE TABLE IF NOT EXISTS gh_request (
    estate_id    varchar(40) NOT NULL,
    request_key  varchar(100) NOT NULL,
    fingerprint  varchar(64) NOT NULL,
    subject_type varchar(60) NOT NULL,
    subject_id   varchar(60) NOT NULL,
    version      bigint NOT NULL,
    recorded_at  datetime(6) NOT NULL,
    PRIMARY KEY (estate_id, request_key)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

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
    document        longtext NOT NULL,
    PRIMARY KEY (estate_id, subscription_id),
    INDEX gh_subscription_order (estate_id, sort_key, subscription_id, first_month, last_month),
    INDEX gh_subscription_title (estate_id, title, sort_key, subscription_id),
    INDEX gh_subscription_state (estate_id, state, sort_key, subscription_id),
    INDEX gh_subscription_household (estate_id, household_id, sort_key, subscription_id),
    INDEX gh_subscription_unit (estate_id, unit_id, first_month, last_month),
    INDEX gh_subscription_charged (estate_id, household_id, first_month, last_month),
    INDEX gh_subscription_marked (estate_id, marked_in, sort_key, subscription_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- What is to be ordered from one supplier, for many residents.
CREATE TABLE IF NOT EXISTS gh_requisition (
    estate_id      varchar(40) NOT NULL,
    requisition_id varchar(60) NOT NULL,
    version        bigint NOT NULL,
    sort_key       varchar(200) NOT NULL,
    supplier_id    varchar(60) NOT NULL,
    state          varchar(60) NOT NULL,
    document       longtext NOT NULL,
    PRIMARY KEY (estate_id, requisition_id),
    INDEX gh_requisition_order (estate_id, sort_key, requisition_id),
    INDEX gh_requisition_state (estate_id, state, sort_key, requisition_id),
    INDEX gh_requisition_supplier (estate_id, supplier_id, sort_key, requisition_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- Where newspapers are ordered from; who has a title is found by it.
CREATE TABLE IF NOT EXISTS gh_supplier (
    estate_id   varchar(40) NOT NULL,
    supplier_id varchar(60) NOT NULL,
    version     bigint NOT NULL,
    sort_key    varchar(200) NOT NULL,
    document    longtext NOT NULL,
    PRIMARY KEY (estate_id, supplier_id),
    INDEX gh_supplier_order (estate_id, sort_key, supplier_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

CREATE TABLE IF NOT EXISTS gh_supplier_title (
    estate_id   varchar(40) NOT NULL,
    title       varchar(80) NOT NULL,
    supplier_id varchar(60) NOT NULL,
    PRIMARY KEY (estate_id, title, supplier_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- An issue of a title in the receipt book; claimed says whether copies of it are still missing.
CREATE TABLE IF NOT EXISTS gh_issue (
    estate_id    varchar(40) NOT NULL,
    issue_id     varchar(60) NOT NULL,
    version      bigint NOT NULL,
    sort_key     varchar(200) NOT NULL,
    issue_of_day varchar(200) NOT NULL,
    title        varchar(80) NOT NULL,
    claimed      char(1) NOT NULL,
    document     longtext NOT NULL,
    PRIMARY KEY (estate_id, issue_id),
    CONSTRAINT gh_issue_of_day UNIQUE (estate_id, issue_of_day),
    INDEX gh_issue_order (estate_id, sort_key, issue_id),
    INDEX gh_issue_title (estate_id, title, sort_key, issue_id),
    INDEX gh_issue_claimed (estate_id, claimed, sort_key, issue_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;
-- A ring of keys, or a key that moves alone: where it is, and who has it.
CREATE TABLE IF NOT EXISTS gh_key_ring (
    estate_id    varchar(40) NOT NULL,
    ring_id      varchar(60) NOT NULL,
    version      bigint NOT NULL,
    sort_key     varchar(200) NOT NULL,
    key_ring_tag varchar(700) NOT NULL,
    chain        varchar(60) NOT NULL,
    state        varchar(60) NOT NULL,
    holder       varchar(200) NOT NULL,
    expected_for varchar(60),
    document     longtext NOT NULL,
    PRIMARY KEY (estate_id, ring_id),
    CONSTRAINT gh_key_ring_tag UNIQUE (estate_id, key_ring_tag),
    INDEX gh_key_ring_order (estate_id, sort_key, ring_id),
    INDEX gh_key_ring_state (estate_id, state, sort_key, ring_id),
    INDEX gh_key_ring_chain (estate_id, chain, state, sort_key, ring_id),
    INDEX gh_key_ring_holder (estate_id, holder, sort_key, ring_id),
    INDEX gh_key_ring_expected (estate_id, expected_for, sort_key, ring_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

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
    document   longtext NOT NULL,
    PRIMARY KEY (estate_id, custody_id),
    INDEX gh_key_custody_order (estate_id, sort_key, custody_id),
    INDEX gh_key_custody_ring (estate_id, ring_id, sort_key, custody_id),
    INDEX gh_key_custody_kind (estate_id, kind, sort_key, custody_id),
    INDEX gh_key_custody_holder (estate_id, holder, sort_key, custody_id),
    INDEX gh_key_custody_due (estate_id, due_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- A spare key; its sort key is in the order of the doors. No label is on two keys that are held.
CREATE TABLE IF NOT EXISTS gh_spare_key (
    estate_id       varchar(40) NOT NULL,
    key_id          varchar(60) NOT NULL,
    version         bigint NOT NULL,
    sort_key        varchar(200) NOT NULL,
    spare_key_label varchar(700),
    existing        char(1) NOT NULL,
    voided          char(1) NOT NULL,
    building        varchar(400) NOT NULL,
    ring_id         varchar(60) NOT NULL,
    state           varchar(60) NOT NULL,
    scrap_list_id   varchar(60),
    document        longtext NOT NULL,
    PRIMARY KEY (estate_id, key_id),
    CONSTRAINT gh_spare_key_label UNIQUE (estate_id, spare_key_label),
    INDEX gh_spare_key_order (estate_id, sort_key, key_id),
    INDEX gh_spare_key_inventory (estate_id, existing, sort_key, key_id),
    INDEX gh_spare_key_void (estate_id, voided, sort_key, key_id),
    INDEX gh_spare_key_building (estate_id, building, sort_key, key_id),
    INDEX gh_spare_key_ring (estate_id, ring_id),
    INDEX gh_spare_key_state (estate_id, state, sort_key, key_id),
    INDEX gh_spare_key_scrap (estate_id, scrap_list_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- A list of keys that are to be disposed of.
CREATE TABLE IF NOT EXISTS gh_scrap_list (
    estate_id     varchar(40) NOT NULL,
    scrap_list_id varchar(60) NOT NULL,
    version       bigint NOT NULL,
    sort_key      varchar(200) NOT NULL,
    state         varchar(60) NOT NULL,
    document      longtext NOT NULL,
    PRIMARY KEY (estate_id, scrap_list_id),
    INDEX gh_scrap_list_order (estate_id, sort_key, scrap_list_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- Keys that a household left for works, in an envelope.
CREATE TABLE IF NOT EXISTS gh_key_deposit (
    estate_id    varchar(40) NOT NULL,
    deposit_id   varchar(60) NOT NULL,
    version      bigint NOT NULL,
    sort_key     varchar(200) NOT NULL,
    household_id varchar(60) NOT NULL,
    state        varchar(60) NOT NULL,
    document     longtext NOT NULL,
    PRIMARY KEY (estate_id, deposit_id),
    INDEX gh_key_deposit_order (estate_id, sort_key, deposit_id),
    INDEX gh_key_deposit_household (estate_id, household_id),
    INDEX gh_key_deposit_state (estate_id, state, sort_key, deposit_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;

-- What two shifts counted on a chain of keys.
CREATE TABLE IF NOT EXISTS gh_cabinet_count (
    estate_id varchar(40) NOT NULL,
    count_id  varchar(60) NOT NULL,
    version   bigint NOT NULL,
    sort_key  varchar(200) NOT NULL,
    chain     varchar(60) NOT NULL,
    document  longtext NOT NULL,
    PRIMARY KEY (estate_id, count_id),
    INDEX gh_cabinet_count_order (estate_id, sort_key, count_id),
    INDEX gh_cabinet_count_chain (estate_id, chain, sort_key, count_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE /*M! utf8mb4_nopad_bin *//*!80017 utf8mb4_0900_bin */;
