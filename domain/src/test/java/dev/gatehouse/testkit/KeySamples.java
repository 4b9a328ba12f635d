package dev.gatehouse.testkit;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Clocks;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.clock.Terms;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Keeper;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.key.CabinetCount;
import dev.gatehouse.key.CabinetCountId;
import dev.gatehouse.key.Custody;
import dev.gatehouse.key.CustodyBuilder;
import dev.gatehouse.key.CustodyEnd;
import dev.gatehouse.key.CustodyId;
import dev.gatehouse.key.DepositState;
import dev.gatehouse.key.ExpectedDraw;
import dev.gatehouse.key.Hanging;
import dev.gatehouse.key.HungKey;
import dev.gatehouse.key.Key;
import dev.gatehouse.key.KeyBuilder;
import dev.gatehouse.key.KeyDeposit;
import dev.gatehouse.key.KeyDepositBuilder;
import dev.gatehouse.key.KeyDepositId;
import dev.gatehouse.key.KeyId;
import dev.gatehouse.key.KeyLabel;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRingBuilder;
import dev.gatehouse.key.KeyRingId;
import dev.gatehouse.key.KeyRule;
import dev.gatehouse.key.KeyState;
import dev.gatehouse.key.MovementKind;
import dev.gatehouse.key.MovementTerms;
import dev.gatehouse.key.RingState;
import dev.gatehouse.key.ScrapList;
import dev.gatehouse.key.ScrapListBuilder;
import dev.gatehouse.key.ScrapListId;
import dev.gatehouse.key.ScrapState;
import dev.gatehouse.key.VoidCause;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.unit.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys, rings and registers to store, of which each test takes what it needs. */
public final class KeySamples {
    private KeySamples() {}

    /** A key with a label, in a state, on a ring. */
    public static Key key(EstateId estate, KeyLabel label, KeyRingId ring, KeyState state, @Nullable ScrapListId list) {
        Instant at = Samples.NOW;
        boolean hangs = state.hangs() || state == KeyState.GIVEN;
        Keeper desk = Keeper.of(Department.CUSTOMER_SERVICE);
        return new KeyBuilder()
                .estate(estate)
                .id(new KeyId(UUID.randomUUID()))
                .version(1)
                .label(label)
                .opens("厨房 🚪")
                .addHanging(new Hanging(ring, at, hangs ? null : at.plusNanos(1_000), hangs ? null : desk))
                .state(state)
                .since(at)
                .cause(state == KeyState.USABLE || state == KeyState.LOST ? null : VoidCause.FIT_OUT)
                .list(list)
                .clocks(Clocks.NONE)
                .build();
    }

    /** A ring with a tag, on a chain, which somebody has; null for nobody. */
    public static KeyRing ring(EstateId estate, String tag, String chain, @Nullable Party holder) {
        KeyLabel label = new KeyLabel("3", "1201", 1);
        return new KeyRingBuilder()
                .estate(estate)
                .id(new KeyRingId(UUID.randomUUID()))
                .version(1)
                .tag(tag)
                .chain(chain)
                .addKey(new HungKey(new KeyId(UUID.randomUUID()), label, true))
                .state(holder == null ? RingState.KEPT : RingState.OUT)
                .holder(holder == null ? Keeper.of(Department.SECURITY) : Keeper.of(holder))
                .since(Samples.NOW)
                .custody(holder == null ? null : new CustodyId(UUID.randomUUID()))
                .consented(0)
                .clocks(Clocks.NONE)
                .build();
    }

    /** The same to be drawn for a handover. */
    public static KeyRing expected(KeyRing ring, HouseholdId household) {
        ExpectedDraw draw = new ExpectedDraw(household, new UnitId(UUID.randomUUID()), Samples.NOW, true);
        return new KeyRingBuilder().from(ring).expected(draw).build();
    }

    /** The same once somebody else has it. */
    public static KeyRing passedOn(KeyRing ring, Party holder) {
        return new KeyRingBuilder()
                .from(ring)
                .version(ring.version() + 1)
                .state(RingState.OUT)
                .holder(Keeper.of(holder))
                .custody(new CustodyId(UUID.randomUUID()))
                .build();
    }

    /** That somebody has, or had, a ring, from an instant, to be back in so many hours; 0 for no time. */
    public static Custody custody(
            EstateId estate, KeyRingId ring, MovementKind kind, Party holder, Instant since, int hours, boolean over) {
        Terms terms = Terms.of(
                "back",
                KeyRule.BACK_IN_TIME,
                Text.of("Take it back", "收回"),
                Promise.of(Allowance.elapsed(Duration.ofHours(Math.max(hours, 1)))));
        Clocks clocks = hours == 0 ? Clocks.NONE : Clocks.NONE.start(terms, since, Samples.CALENDAR);
        return new CustodyBuilder()
                .estate(estate)
                .id(new CustodyId(UUID.randomUUID()))
                .version(1)
                .ring(ring)
                .addKey(new KeyLabel("3", "1201", 1))
                .kind(kind)
                .givenBy(Keeper.of(Department.CUSTOMER_SERVICE))
                .holder(holder)
                .purpose("水管\n爆了")
                .since(since)
                .until(over ? since.plusSeconds(60) : null)
                .end(over ? CustodyEnd.RETURNED : null)
                .terms(new MovementTerms(Set.of(Role.PROJECT_HEAD), Set.of(), true, null, null))
                .clocks(over ? clocks.meet("back", since.plusSeconds(60)) : clocks)
                .build();
    }

    /** A deposit of a household's keys, in a state. */
    public static KeyDeposit deposit(EstateId estate, HouseholdId household, DepositState state, Instant askedAt) {
        return new KeyDepositBuilder()
                .estate(estate)
                .id(new KeyDepositId(UUID.randomUUID()))
                .version(1)
                .household(household)
                .unit(new UnitId(UUID.randomUUID()))
                .purpose("瓷砖")
                .askedAt(askedAt)
                .state(state)
                .since(askedAt)
                .clocks(Clocks.NONE)
                .build();
    }

    /** A scrap list in a state. */
    public static ScrapList scrapList(EstateId estate, ScrapState state, Instant dated) {
        return new ScrapListBuilder()
                .estate(estate)
                .id(new ScrapListId(UUID.randomUUID()))
                .version(1)
                .addKey(new KeyId(UUID.randomUUID()))
                .state(state)
                .since(dated)
                .form(Paper.unsigned("KS-2026-000001", Text.of("Scrap-key Disposal Form", "废旧钥匙处理单"), dated))
                .build();
    }

    /** A count of a chain. */
    public static CabinetCount count(EstateId estate, String chain, Instant at) {
        return new CabinetCount(
                estate,
                new CabinetCountId(UUID.randomUUID()),
                1,
                chain,
                at,
                Party.staff("li.wei"),
                Party.staff("zhao.min"),
                7,
                List.of(new KeyRingId(UUID.randomUUID())),
                List.of());
    }
}
