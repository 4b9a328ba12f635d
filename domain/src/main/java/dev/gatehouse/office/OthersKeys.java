package dev.gatehouse.office;

import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Term;
import dev.gatehouse.core.Text;
import dev.gatehouse.desk.Work;
import dev.gatehouse.key.HungKey;
import dev.gatehouse.key.KeyRing;
import dev.gatehouse.key.KeyRule;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitNumber;
import dev.gatehouse.unit.UnitQuery;

/** The keys of a ring that are of somebody else's home. */
final class OthersKeys {
    private OthersKeys() {}

    /**
     * Requires that no key of a ring that is drawn for the handover of a unit bears the building and door (楼门号) of another
     * unit where somebody lives (KEY-OURS-15). A garage or a store where nobody lives may well be handed over with it.
     */
    static void requireNone(Work work, KeyRing ring, UnitId own) {
        ring.keys().stream()
                .map(HungKey::label)
                .map(label -> label.building() + "-" + label.door())
                .distinct()
                .flatMap(door -> UnitNumber.parse(door).stream())
                .flatMap(number -> work.peek(Unit.TYPE, UnitQuery.byNumber(number)).stream())
                .filter(unit -> !unit.id().equals(own) && unit.households() > 0)
                .findFirst()
                .ifPresent(unit -> {
                    throw new RuleViolation(
                            KeyRule.DRAWN_ABOUT_THE_HANDOVER,
                            Text.of(
                                    "ring {0} has a key of unit {1}, where others live",
                                    "钥匙串 {0} 上有他人居住的单元 {1} 的钥匙",
                                    ring.tag(),
                                    Term.of(unit.id(), unit.number().toString())),
                            Text.of("name another ring, or hang that key on another", "请指定其他钥匙串，或将该钥匙改挂他串"));
                });
    }
}
