-- The host's own tables. Units and households are Gatehouse's: their ids, and no foreign key, since Gatehouse owns its tables.
CREATE TABLE lease (
    id        UUID           NOT NULL PRIMARY KEY,
    number    VARCHAR(40)    NOT NULL CONSTRAINT lease_number UNIQUE,
    unit      UUID           NOT NULL,
    household UUID           NOT NULL,
    rent      NUMERIC(12, 2) NOT NULL,
    first_day DATE           NOT NULL,
    last_day  DATE           NOT NULL,
    stage     VARCHAR(16)    NOT NULL
);

CREATE TABLE fee_account (
    unit UUID           NOT NULL PRIMARY KEY,
    owed NUMERIC(12, 2) NOT NULL
);
