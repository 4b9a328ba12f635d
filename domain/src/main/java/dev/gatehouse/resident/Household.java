package dev.gatehouse.resident;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Reporter;
import dev.gatehouse.core.Reporter.Standing;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import dev.gatehouse.unit.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * People who live together in a unit, or are to, with whom they employ there.
 *
 * @param estate     where
 * @param id         its id
 * @param version    one more at each change
 * @param unit       which unit
 * @param source     from whom its particulars are
 * @param stage      where it stands
 * @param registered when it was registered
 * @param movedIn    when it moved in; null before
 * @param movedOut   when it moved out; null before
 * @param members    family and employees, each once; at least one
 * @param forms      its registration forms that are on file, each once (RES-4, RES-5, RES-6, PET-1)
 * @param pets       its pets (PET-1)
 * @param dogAgreement the Dog-keeping Agreement, a part for each copy (PET-2); null when none is signed
 */
@Value.Builder
public record Household(
        EstateId estate,
        HouseholdId id,
        long version,
        UnitId unit,
        ParticularsSource source,
        HouseholdStage stage,
        Instant registered,
        @Nullable Instant movedIn,
        @Nullable Instant movedOut,
        List<Member> members,
        List<RegistrationForm> forms,
        List<Pet> pets,
        @Nullable Paper dogAgreement)
        implements Aggregate<HouseholdId>, WithHousehold {
    /** The type token. */
    public static final AggregateType<Household, HouseholdId, HouseholdQuery> TYPE = new AggregateTypeBuilder<
                    Household, HouseholdId, HouseholdQuery>()
            .name("household")
            .type(Household.class)
            .events(HouseholdEvent.class)
            .atVersion(Household::withVersion)
            .printId(HouseholdId::toString)
            .parseId(HouseholdId::parse)
            .matches(HouseholdQuery::matches)
            .sortKey(household -> SortKey.of(household.registered()))
            .running((household, theirs, act) -> household.isComingOrHere()
                    && household.members().stream().map(Member::person).anyMatch(theirs))
            .build();

    /** Refuses nobody, somebody twice, and a stage without its time. */
    public Household {
        members = List.copyOf(members);
        forms = List.copyOf(forms);
        pets = List.copyOf(pets);
        if (members.isEmpty() || members.stream().map(Member::person).distinct().count() < members.size()) {
            throw new IllegalArgumentException(id + ": a household has members, each once");
        }
        boolean hasCome = stage == HouseholdStage.MOVED_IN || stage == HouseholdStage.MOVED_OUT;
        if (hasCome != (movedIn != null) || (stage == HouseholdStage.MOVED_OUT) != (movedOut != null)) {
            throw new IllegalArgumentException(id + ": " + stage + " since when?");
        }
    }

    /**
     * Registers a household.
     *
     * @param people the ids of its members, in the order of the command
     * @throws RuleViolation RES-1 or RES-2, when the profile demands to know more of somebody; RES-OURS-2, when nobody is
     *     of the family
     */
    public static Decision<Household> register(
            HouseholdId id, RegisterHousehold command, List<PersonId> people, Act act, ResidentPolicy policy) {
        Particulars.requireSource(command.source(), policy);
        Particulars.require(command.members(), command.paths(), policy);
        List<Member> members = IntStream.range(0, people.size())
                .mapToObj(i -> member(people.get(i), command.members().get(i)))
                .toList();
        requireFamily(members);
        Household household = new HouseholdBuilder()
                .estate(act.estate())
                .id(id)
                .version(1)
                .unit(command.unit())
                .source(command.source())
                .stage(HouseholdStage.REGISTERED)
                .registered(act.occurredAt())
                .members(members)
                .build();
        return Decision.of(household, new HouseholdEvent.Registered(command.unit(), command.source(), people));
    }

    /**
     * Adds somebody.
     *
     * @param path where the form stands in the command, such as {@code leftOut[0]}
     * @throws InvalidCommand when the person belongs to it
     * @throws RuleViolation RES-1 or RES-2, when the profile demands to know more; RES-OURS-1, when it has moved out
     */
    public Decision<Household> add(PersonId person, NewMember command, String path, Act act, ResidentPolicy policy) {
        requireComingOrHere();
        if (member(person).isPresent()) {
            throw new InvalidCommand(path, Text.of("must not belong to the household yet", "不得已是该家庭成员"));
        }
        Particulars.require(List.of(command), List.of(path), policy);
        List<Member> all = new ArrayList<>(members);
        all.add(member(person, command));
        return Decision.of(withMembers(all), new HouseholdEvent.MemberAdded(person, command.kind()));
    }

    /**
     * Moves in.
     *
     * @param counted how many family members the resident says there are; null when not asked
     * @throws RuleViolation RES-3, when the profile demands the count and it is missing or differs; RES-4, RES-5, RES-6 or
     *     PET-1, when a form is not on file; PET-2, when it has a dog and no agreement; RES-OURS-1, when it has moved in
     *     before
     */
    public Decision<Household> moveIn(@Nullable Integer counted, Act act, ResidentPolicy policy) {
        requireStage(HouseholdStage.REGISTERED, registered, act);
        int recorded = familyMembers().size();
        if (policy.recountAtMoveIn() && (counted == null || counted != recorded)) {
            throw HouseholdRefusal.miscounted(recorded, counted);
        }
        HouseholdPapers.requireForms(this, policy);
        HouseholdPapers.requireDogAgreement(this, policy);
        Household next = at(HouseholdStage.MOVED_IN, act.occurredAt(), null);
        return Decision.of(next, new HouseholdEvent.MovedIn(recorded));
    }

    /**
     * Moves out.
     *
     * @throws RuleViolation RES-OURS-1, when it does not live there
     */
    public Decision<Household> moveOut(Act act) {
        requireStage(HouseholdStage.MOVED_IN, movedIn, act);
        return Decision.of(at(HouseholdStage.MOVED_OUT, movedIn, act.occurredAt()), new HouseholdEvent.MovedOut());
    }

    /**
     * Does not come after all.
     *
     * @throws RuleViolation RES-OURS-1, when it has moved in
     */
    public Decision<Household> withdraw(Act act) {
        requireStage(HouseholdStage.REGISTERED, registered, act);
        return Decision.of(withStage(HouseholdStage.WITHDRAWN), new HouseholdEvent.Withdrawn());
    }

    /**
     * Takes somebody out.
     *
     * @throws RuleViolation RES-OURS-1, when it has moved out; RES-OURS-2, when nobody of the family would be left
     */
    public Decision<Household> remove(PersonId person, Act act) {
        requireComingOrHere();
        List<Member> rest = members.stream()
                .filter(member -> !member.person().equals(person))
                .toList();
        if (rest.size() == members.size()) {
            throw new NotFound("member", person);
        }
        requireFamily(rest);
        return Decision.of(withMembers(rest), new HouseholdEvent.MemberRemoved(person));
    }

    /** What it has on paper: forms, pets, the dog agreement. */
    public Paperwork paperwork() {
        return new Paperwork(this);
    }

    /** Whether a dog lives here. */
    public boolean hasDog() {
        return pets.stream().anyMatch(pet -> pet.kind() == PetKind.DOG);
    }

    /** The family members, without the employees. */
    public List<Member> familyMembers() {
        return members.stream()
                .filter(member -> member.kind() == MemberKind.FAMILY)
                .toList();
    }

    /** Whether somebody belongs to the family. */
    public boolean isFamily(PersonId person) {
        return familyMembers().stream().anyMatch(member -> member.person().equals(person));
    }

    /** Somebody of the household. */
    public Optional<Member> member(PersonId person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /** Who reports something of this household, and as what (RES-9); nobody is refused. */
    public Reporter reporter(Party who) {
        return new Reporter(who, standing(who));
    }

    private Standing standing(Party who) {
        Optional<Member> member = members.stream()
                .filter(one -> Party.resident(one.person()).equals(who))
                .findFirst();
        if (member.isEmpty()) {
            return who.kind() == Party.Kind.STAFF ? Standing.STAFF : Standing.OUTSIDER;
        }
        if (member.get().kind() == MemberKind.EMPLOYEE) {
            return Standing.HOUSEHOLD_EMPLOYEE;
        }
        return member.get().relationship() == Relationship.PRINCIPAL ? Standing.RESIDENT : Standing.FAMILY_MEMBER;
    }

    /** Whether it lives here, or is still to come. */
    public boolean isComingOrHere() {
        return stage == HouseholdStage.REGISTERED || stage == HouseholdStage.MOVED_IN;
    }

    /**
     * Requires that the household lives here, or is still to come.
     *
     * @throws RuleViolation RES-OURS-1, when it has moved out, or was withdrawn
     */
    public void requireComingOrHere() {
        if (!isComingOrHere()) {
            throw HouseholdRefusal.outOfOrder(this, HouseholdStage.MOVED_IN);
        }
    }

    /**
     * Requires that the household lives here.
     *
     * @throws RuleViolation RES-OURS-1, when it does not
     */
    public void requireHere() {
        requireStage(HouseholdStage.MOVED_IN);
    }

    private void requireStage(HouseholdStage required, @Nullable Instant since, Act act) {
        requireStage(required);
        if (since != null && act.occurredAt().isBefore(since)) {
            throw HouseholdRefusal.tooEarly(this, since, act.occurredAt());
        }
    }

    private void requireStage(HouseholdStage required) {
        if (stage != required) {
            throw HouseholdRefusal.outOfOrder(this, required);
        }
    }

    private Household at(HouseholdStage next, @Nullable Instant movedIn, @Nullable Instant movedOut) {
        return new HouseholdBuilder()
                .from(this)
                .stage(next)
                .movedIn(movedIn)
                .movedOut(movedOut)
                .build();
    }

    private static void requireFamily(List<Member> members) {
        if (members.stream().noneMatch(member -> member.kind() == MemberKind.FAMILY)) {
            throw HouseholdRefusal.withoutFamily();
        }
    }

    private static Member member(PersonId person, NewMember command) {
        return new Member(person, command.kind(), command.relationship());
    }
}
