package dev.gatehouse.resident;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.EstateId;
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
        List<Member> members)
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
            .build();

    /** Refuses nobody, and somebody twice. */
    public Household {
        members = List.copyOf(members);
        if (members.isEmpty() || members.stream().map(Member::person).distinct().count() < members.size()) {
            throw new IllegalArgumentException(id + ": a household has members, each once");
        }
    }

    /**
     * Registers a household.
     *
     * @param people the ids of its members, in the order of the command
     * @throws RuleViolation RES-1 or RES-2, when the profile demands to know more of somebody
     */
    public static Decision<Household> register(
            HouseholdId id, RegisterHousehold command, List<PersonId> people, Act act, ResidentPolicy policy) {
        Particulars.require(command.members(), command.paths(), policy);
        List<Member> members = IntStream.range(0, people.size())
                .mapToObj(i -> member(people.get(i), command.members().get(i)))
                .toList();
        Household household = new HouseholdBuilder()
                .estate(act.estate())
                .id(id)
                .version(1)
                .unit(command.unit())
                .source(command.source())
                .stage(HouseholdStage.REGISTERED)
                .registered(act.now())
                .members(members)
                .build();
        return Decision.of(household, new HouseholdEvent.Registered(command.unit(), command.source(), people));
    }

    /**
     * Adds somebody.
     *
     * @param path where the form stands in the command, such as {@code leftOut[0]}
     * @throws RuleViolation RES-1 or RES-2, when the profile demands to know more; RES-OURS-1, when it has moved out
     */
    public Decision<Household> add(PersonId person, NewMember command, String path, Act act, ResidentPolicy policy) {
        requireNotMovedOut();
        Particulars.require(List.of(command), List.of(path), policy);
        List<Member> all = new ArrayList<>(members);
        all.add(member(person, command));
        return Decision.of(withMembers(all), new HouseholdEvent.MemberAdded(person, command.kind()));
    }

    /**
     * Moves in.
     *
     * @param counted how many family members the resident says there are; null when not asked
     * @throws RuleViolation RES-3, when the profile demands the count and it is missing or differs; RES-OURS-1, when it
     *     has moved in before
     */
    public Decision<Household> moveIn(@Nullable Integer counted, Act act, ResidentPolicy policy) {
        requireStage(HouseholdStage.REGISTERED);
        int recorded = familyMembers().size();
        if (policy.recountAtMoveIn() && (counted == null || counted != recorded)) {
            throw new RuleViolation(
                    ResidentRule.RECOUNT,
                    Text.of(
                            "{0} family members are recorded, the resident says {1}",
                            "已登记家庭成员 {0} 人，业户称 {1} 人", recorded, counted == null ? "?" : counted),
                    Text.of("ask the resident, and add whoever was left out", "请向业户了解并补登遗漏成员"));
        }
        Household next = withStage(HouseholdStage.MOVED_IN).withMovedIn(act.occurredAt());
        return Decision.of(next, new HouseholdEvent.MovedIn(recorded));
    }

    /**
     * Moves out.
     *
     * @throws RuleViolation RES-OURS-1, when it does not live there
     */
    public Decision<Household> moveOut(Act act) {
        requireStage(HouseholdStage.MOVED_IN);
        return Decision.of(
                withStage(HouseholdStage.MOVED_OUT).withMovedOut(act.occurredAt()), new HouseholdEvent.MovedOut());
    }

    /** The family members, without the employees. */
    public List<Member> familyMembers() {
        return members.stream()
                .filter(member -> member.kind() == MemberKind.FAMILY)
                .toList();
    }

    /** Somebody of the household. */
    public Optional<Member> member(PersonId person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /**
     * Who reports for this household, and as what (RES-9).
     *
     * @throws RuleViolation RES-9, when the person is not of the household
     */
    public Reporter reporter(PersonId person) {
        Member member = member(person)
                .orElseThrow(() -> new RuleViolation(
                        ResidentRule.REPORTER_KNOWN,
                        Text.of("{0} is not of household {1}", "{0} 不属于家庭 {1}", person, id),
                        Text.of("name who reported, or add that person first", "请指明报告人，或先登记该人")));
        Standing standing;
        if (member.kind() == MemberKind.EMPLOYEE) {
            standing = Standing.HOUSEHOLD_EMPLOYEE;
        } else if (member.relationship() == Relationship.PRINCIPAL) {
            standing = Standing.RESIDENT;
        } else {
            standing = Standing.FAMILY_MEMBER;
        }
        return new Reporter(Party.resident(person), standing);
    }

    /**
     * Requires that the household still lives here, or is still to come.
     *
     * @throws RuleViolation RES-OURS-1, when it has moved out
     */
    public void requireNotMovedOut() {
        if (stage == HouseholdStage.MOVED_OUT) {
            throw outOfOrder(HouseholdStage.MOVED_IN);
        }
    }

    private void requireStage(HouseholdStage required) {
        if (stage != required) {
            throw outOfOrder(required);
        }
    }

    private RuleViolation outOfOrder(HouseholdStage required) {
        return new RuleViolation(
                ResidentRule.LIFE,
                Text.of("household {0} is {1}, not {2}", "家庭 {0} 现为 {1}，而非 {2}", id, stage, required),
                Text.of("register the household anew if it comes back", "若再次入住，请重新登记"));
    }

    private static Member member(PersonId person, NewMember command) {
        return new Member(person, command.kind(), command.relationship());
    }
}
