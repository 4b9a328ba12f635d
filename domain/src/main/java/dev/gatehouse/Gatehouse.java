package dev.gatehouse;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.desk.AccessPolicy;
import dev.gatehouse.desk.ClockService;
import dev.gatehouse.desk.CommandValidator;
import dev.gatehouse.desk.Desk;
import dev.gatehouse.desk.Estates;
import dev.gatehouse.desk.JournalService;
import dev.gatehouse.desk.Relay;
import dev.gatehouse.desk.Runner;
import dev.gatehouse.desk.Sweeping;
import dev.gatehouse.duty.DutyCalendar;
import dev.gatehouse.duty.DutyService;
import dev.gatehouse.key.KeyDepositService;
import dev.gatehouse.key.KeyRingService;
import dev.gatehouse.key.KeyService;
import dev.gatehouse.office.Erasures;
import dev.gatehouse.office.Families;
import dev.gatehouse.office.Formalities;
import dev.gatehouse.office.Judgements;
import dev.gatehouse.office.KeyDesk;
import dev.gatehouse.office.Office;
import dev.gatehouse.office.Reception;
import dev.gatehouse.office.Subscribers;
import dev.gatehouse.office.Titles;
import dev.gatehouse.office.UnitFiles;
import dev.gatehouse.pass.PassService;
import dev.gatehouse.permit.EntryCardService;
import dev.gatehouse.permit.PermitService;
import dev.gatehouse.permit.VehiclePermitService;
import dev.gatehouse.port.Notifier;
import dev.gatehouse.port.Observer;
import dev.gatehouse.port.OnDuty;
import dev.gatehouse.port.Settlement;
import dev.gatehouse.port.Storage;
import dev.gatehouse.port.SupplierDirectory;
import dev.gatehouse.resident.HouseholdService;
import dev.gatehouse.resident.PersonService;
import dev.gatehouse.resident.TenureService;
import dev.gatehouse.roster.RosterService;
import dev.gatehouse.subscription.IssueService;
import dev.gatehouse.subscription.RequisitionService;
import dev.gatehouse.subscription.SubscriptionService;
import dev.gatehouse.subscription.SupplierService;
import dev.gatehouse.ticket.AppointmentService;
import dev.gatehouse.ticket.ComplaintService;
import dev.gatehouse.ticket.FigureService;
import dev.gatehouse.ticket.IncidentService;
import dev.gatehouse.ticket.ReturnVisitService;
import dev.gatehouse.ticket.ServiceOrderService;
import dev.gatehouse.ticket.TicketService;
import dev.gatehouse.ticket.WorkOrderService;
import dev.gatehouse.unit.UnitService;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The front desk: one service per area, over one storage.
 *
 * <pre>{@code
 * Gatehouse gatehouse = Gatehouse.builder().storage(storage).notifier(notifier).build();
 * }</pre>
 *
 * <p>Safe for use by many threads. It starts none of its own.
 */
public final class Gatehouse {
    private final Estates estates;
    private final Office office;
    private final Formalities formalities;
    private final Titles titles;
    private final UnitService units;
    private final HouseholdService households;
    private final PersonService people;
    private final TenureService tenures;
    private final UnitFiles unitFiles;
    private final PassService passes;
    private final PermitService permits;
    private final VehiclePermitService vehiclePermits;
    private final EntryCardService entryCards;
    private final TicketService tickets;
    private final WorkOrderService workOrders;
    private final ReturnVisitService returnVisits;
    private final KeyService keys;
    private final KeyRingService keyRings;
    private final KeyDepositService keyDeposits;
    private final KeyDesk keyDesk;
    private final IncidentService incidents;
    private final FigureService figures;
    private final ComplaintService complaints;
    private final AppointmentService appointments;
    private final ServiceOrderService serviceOrders;
    private final Judgements judgements;
    private final RosterService rosters;
    private final Subscribers subscribers;
    private final SubscriptionService subscriptions;
    private final RequisitionService requisitions;
    private final SupplierService suppliers;
    private final IssueService issues;
    private final DutyService duties;
    private final ClockService clocks;
    private final JournalService journal;
    private final Erasures erasures;
    private final Relay outbox;

    private Gatehouse(
            Desk desk,
            Estates estates,
            RosterService rosters,
            Relay outbox,
            Settlement settlement,
            @Nullable SupplierDirectory directory,
            BiFunction<EstateId, Instant, Optional<Party>> reception) {
        this.estates = estates;
        this.office = new Office(desk);
        this.formalities = new Formalities(desk, settlement);
        this.titles = new Titles(desk, settlement);
        this.units = new UnitService(desk);
        this.households = new HouseholdService(desk);
        this.people = new PersonService(desk);
        this.tenures = new TenureService(desk);
        this.unitFiles = new UnitFiles(desk);
        this.passes = new PassService(desk);
        this.permits = new PermitService(desk);
        this.vehiclePermits = new VehiclePermitService(desk);
        this.entryCards = new EntryCardService(desk);
        this.keys = new KeyService(desk);
        this.keyRings = new KeyRingService(desk);
        this.keyDeposits = new KeyDepositService(desk);
        this.keyDesk = new KeyDesk(desk);
        this.tickets = new TicketService(desk, Reception::requireKnown, reception);
        this.workOrders = new WorkOrderService(desk);
        this.figures = new FigureService(desk);
        this.returnVisits = new ReturnVisitService(desk);
        this.incidents = new IncidentService(desk);
        this.complaints = new ComplaintService(desk);
        this.appointments = new AppointmentService(desk);
        this.serviceOrders = new ServiceOrderService(desk);
        this.judgements = new Judgements(desk);
        this.subscribers = new Subscribers(desk);
        this.subscriptions = new SubscriptionService(desk, directory);
        this.requisitions = new RequisitionService(desk);
        this.suppliers = new SupplierService(desk);
        this.issues = new IssueService(desk);
        this.duties = new DutyService(desk);
        this.clocks = new ClockService(desk, sweepings());
        this.journal = new JournalService(desk, Vocabulary.AGGREGATES);
        this.erasures = new Erasures(desk, Vocabulary.AGGREGATES);
        this.rosters = rosters;
        this.outbox = outbox;
    }

    /** What sweeps do with each type to which time does something. */
    private static List<Sweeping<?, ?, ?>> sweepings() {
        return Vocabulary.AGGREGATES.stream()
                .filter(type -> type.time() != null)
                .<Sweeping<?, ?, ?>>map(
                        type -> type.equals(DutyCalendar.TYPE) ? DutyService.OPENING : Sweeping.clocksOf(type))
                .toList();
    }

    /** Puts a front desk together. */
    public static Builder builder() {
        return new Builder();
    }

    /** Estates and how they work. */
    public Estates estates() {
        return estates;
    }

    /** What touches several areas: a household comes, grows, loses a pass, and goes. */
    public Office office() {
        return office;
    }

    /** What is put on paper about people: forms, agreements, who owns and rents. */
    public Formalities formalities() {
        return formalities;
    }

    /** Units change hands: another becomes owner, a lease ends. */
    public Titles titles() {
        return titles;
    }

    /** Units and their files. */
    public UnitService units() {
        return units;
    }

    /** Households. */
    public HouseholdService households() {
        return households;
    }

    /** People. */
    public PersonService people() {
        return people;
    }

    /** What of a unit's file somebody may read who is not of the office. */
    public UnitFiles unitFiles() {
        return unitFiles;
    }

    /** Who owns, rents and occupies which unit. */
    public TenureService tenures() {
        return tenures;
    }

    /** Resident passes. */
    public PassService passes() {
        return passes;
    }

    /** Work permits of contractors. */
    public PermitService permits() {
        return permits;
    }

    /** Vehicle permits. */
    public VehiclePermitService vehiclePermits() {
        return vehiclePermits;
    }

    /** Entry cards. */
    public EntryCardService entryCards() {
        return entryCards;
    }

    /** Spare keys: their labels, their end, and what is lost. */
    public KeyService keys() {
        return keys;
    }

    /** Rings of keys: who has which, and the registers. */
    public KeyRingService keyRings() {
        return keyRings;
    }

    /** Keys that residents leave for works. */
    public KeyDepositService keyDeposits() {
        return keyDeposits;
    }

    /** Keys that go to households and come from them. */
    public KeyDesk keyDesk() {
        return keyDesk;
    }

    /** Tickets: messages and all that follows from them. */
    public TicketService tickets() {
        return tickets;
    }

    /** Work orders of tickets. */
    public WorkOrderService workOrders() {
        return workOrders;
    }

    /** Incidents: one cause, many reports. */
    public IncidentService incidents() {
        return incidents;
    }

    /** The statistics of tickets. */
    public FigureService figures() {
        return figures;
    }

    /** Return visits: whether all is well. */
    public ReturnVisitService returnVisits() {
        return returnVisits;
    }

    /** Complaints: what they have beside other tickets. */
    public ComplaintService complaints() {
        return complaints;
    }

    /** Appointments of tickets: when somebody comes. */
    public AppointmentService appointments() {
        return appointments;
    }

    /** Ordered services of tickets: what is paid for them. */
    public ServiceOrderService serviceOrders() {
        return serviceOrders;
    }

    /** Whether the customer agrees to services, and accepts plans and work, by whoever may. */
    public Judgements judgements() {
        return judgements;
    }

    /** What households do with their newspapers: they order, sign, cancel, take over. */
    public Subscribers subscribers() {
        return subscribers;
    }

    /** Subscriptions, and what they cost each unit a month. */
    public SubscriptionService subscriptions() {
        return subscriptions;
    }

    /** Requisitions of subscriptions. */
    public RequisitionService requisitions() {
        return requisitions;
    }

    /** The suppliers that the estate has stored. */
    public SupplierService suppliers() {
        return suppliers;
    }

    /** The receipt book: issues that came, and copies that did not. */
    public IssueService issues() {
        return issues;
    }

    /** What recurs: by the 5th, on the 30th, twice a day. */
    public DutyService duties() {
        return duties;
    }

    /** The promises of all areas. The host calls {@link ClockService#sweep} from time to time. */
    public ClockService clocks() {
        return clocks;
    }

    /** Rosters: who is on duty at which post. */
    public RosterService rosters() {
        return rosters;
    }

    /** The journal as a feed to follow. The host calls {@link JournalService#place} from time to time. */
    public JournalService journal() {
        return journal;
    }

    /** People who are no longer to be known by name. */
    public Erasures erasures() {
        return erasures;
    }

    /** What is on its way to the notifier. The host calls {@link Relay#deliver} from time to time. */
    public Relay outbox() {
        return outbox;
    }

    /**
     * Sweeps, delivers and keeps the feed from time to time, for hosts without a scheduler. It does nothing until it is started.
     *
     * @param every how long it pauses when there is nothing to do, such as ten seconds
     */
    public Runner runner(Duration every) {
        return new Runner(clocks, outbox, journal, every);
    }

    /** Puts a front desk together; {@link #storage} and {@link #notifier} must be given. */
    public static final class Builder {
        private @Nullable Storage storage;
        private @Nullable Notifier notifier;
        private @Nullable ValidatorFactory validatorFactory;
        private @Nullable OnDuty onDuty;
        private @Nullable SupplierDirectory supplierDirectory;
        private AccessPolicy access = AccessPolicy.byRole();
        private Settlement settlement = Settlement.BY_STATEMENT;
        private Observer observer = observation -> {};
        private InstantSource time = InstantSource.system();
        private Supplier<UUID> ids = UuidCreator::getTimeOrderedEpoch;

        private Builder() {}

        /** Where everything is kept. */
        public Builder storage(Storage storage) {
            this.storage = Objects.requireNonNull(storage, "storage");
            return this;
        }

        /** What tells people. */
        public Builder notifier(Notifier notifier) {
            this.notifier = Objects.requireNonNull(notifier, "notifier");
            return this;
        }

        /** Who is on duty at which post; without it, the {@linkplain Gatehouse#rosters rosters} say. */
        public Builder onDuty(OnDuty onDuty) {
            this.onDuty = Objects.requireNonNull(onDuty, "onDuty");
            return this;
        }

        /** The host's validator factory; without it, that of whatever provider is on the class path. */
        public Builder validatorFactory(ValidatorFactory validatorFactory) {
            this.validatorFactory = Objects.requireNonNull(validatorFactory, "validatorFactory");
            return this;
        }

        /** Who may do what; without it, by the roles of each operation. */
        public Builder access(AccessPolicy access) {
            this.access = Objects.requireNonNull(access, "access");
            return this;
        }

        /** Whether fees are settled; without it, a statement that is brought with the command says so. */
        public Builder settlement(Settlement settlement) {
            this.settlement = Objects.requireNonNull(settlement, "settlement");
            return this;
        }

        /** What suppliers of newspapers have; without it, the {@linkplain Gatehouse#suppliers stored suppliers} say. */
        public Builder supplierDirectory(SupplierDirectory supplierDirectory) {
            this.supplierDirectory = Objects.requireNonNull(supplierDirectory, "supplierDirectory");
            return this;
        }

        /** What watches how calls end; without it, nobody does. */
        public Builder observer(Observer observer) {
            this.observer = Objects.requireNonNull(observer, "observer");
            return this;
        }

        /** What time it is; without it, the system's. */
        public Builder time(InstantSource time) {
            this.time = Objects.requireNonNull(time, "time");
            return this;
        }

        /** New ids, each unique in the world; without it, UUIDs of version 7. */
        public Builder ids(Supplier<UUID> ids) {
            this.ids = Objects.requireNonNull(ids, "ids");
            return this;
        }

        /**
         * The front desk.
         *
         * @throws IllegalStateException naming all that is missing, and what to do about it
         */
        public Gatehouse build() {
            List<String> missing = new ArrayList<>();
            if (storage == null) {
                missing.add("storage(…): add dev.gatehouse:gatehouse-jdbc and pass a JdbcStorage");
            }
            if (notifier == null) {
                missing.add("notifier(…): pass what tells people, or notification -> {} to tell nobody");
            }
            CommandValidator validator = validator(missing);
            if (storage == null || notifier == null || validator == null) {
                throw new IllegalStateException("Gatehouse cannot be built without " + String.join("; ", missing));
            }
            Desk desk = new Desk(storage, validator, access, time, ids, Families::of, observer);
            Estates estates = new Estates(desk, Vocabulary.POLICIES, DutyService::follow);
            RosterService rosters = new RosterService(desk, estates);
            OnDuty asked = onDuty == null ? rosters : onDuty;
            Relay outbox = new Relay(storage, notifier, asked, validator, access, time, Vocabulary.AGGREGATES);
            return new Gatehouse(desk, estates, rosters, outbox, settlement, supplierDirectory, Reception.by(asked));
        }

        private @Nullable CommandValidator validator(List<String> missing) {
            if (validatorFactory != null) {
                return new CommandValidator(validatorFactory);
            }
            try {
                return CommandValidator.byDefaultProvider();
            } catch (ValidationException e) {
                missing.add("a Jakarta Validation provider (" + e.getMessage()
                        + "): add org.hibernate.validator:hibernate-validator, or pass validatorFactory(…)");
                return null;
            }
        }
    }
}
