package dev.gatehouse.key;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A list of keys that are to be disposed of (废旧钥匙处理单, KEY-5).
 *
 * @param estate  where
 * @param id      its id
 * @param version one more at each change
 * @param keys    what is on it
 * @param state   where it is in its life
 * @param since   since when
 * @param form    the list on paper, signed by whoever drew it up, approved it, and saw the disposal
 */
@Value.Builder
public record ScrapList(
        EstateId estate, ScrapListId id, long version, List<KeyId> keys, ScrapState state, Instant since, Paper form)
        implements Aggregate<ScrapListId> {
    /** The most keys on one list. */
    public static final int MAX_KEYS = 200;

    /** The type token. */
    public static final AggregateType<ScrapList, ScrapListId, ScrapListQuery> TYPE = new AggregateTypeBuilder<
                    ScrapList, ScrapListId, ScrapListQuery>()
            .name("scrap-list")
            .type(ScrapList.class)
            .events(ScrapListEvent.class)
            .atVersion((list, version) -> list.next().version(version).build())
            .printId(ScrapListId::toString)
            .parseId(ScrapListId::parse)
            .matches(ScrapListQuery::matches)
            .sortKey(list -> SortKey.of(list.form().dated()))
            .build();

    /** Copies the keys. */
    public ScrapList {
        keys = List.copyOf(keys);
    }

    /** It is drawn up, and signed. */
    static Decision<ScrapList> drawUp(ScrapListId id, String number, DrawUpScrapList command, Act act) {
        Paper form = Paper.unsigned(number, Text.of("Scrap-key Disposal Form", "废旧钥匙处理单"), act.occurredAt())
                .signed(new Signature(act.caller().party(), act.occurredAt(), null));
        List<KeyId> keys = KeyRing.sorted(command.keys());
        ScrapList list = new ScrapList(act.estate(), id, 1, keys, ScrapState.LISTED, act.occurredAt(), form);
        return Decision.of(list, new ScrapListEvent.DrawnUp(number, keys));
    }

    /**
     * It is approved, but for some keys.
     *
     * @throws RuleViolation KEY-5, when it was approved before, or a key is struck that is not on it
     */
    Decision<ScrapList> approve(ApproveScrapList command, Act act) {
        require(ScrapState.LISTED, act);
        if (!keys.containsAll(command.struck())) {
            throw new RuleViolation(
                    KeyRule.SCRAPPED_WHEN_APPROVED,
                    Text.of("a key is struck that is not on list {0}", "所划去的钥匙不在处理单 {0} 上", form.number()),
                    Text.of("strike keys of the list", "请划去单上的钥匙"));
        }
        List<KeyId> rest =
                keys.stream().filter(key -> !command.struck().contains(key)).toList();
        Signature approval = new Signature(act.caller().party(), act.occurredAt(), NewAttachment.kept(command.drawn()));
        ScrapList approved = to(ScrapState.APPROVED, act)
                .keys(rest)
                .form(form.signed(approval))
                .build();
        return Decision.of(approved, new ScrapListEvent.Approved(KeyRing.sorted(command.struck())));
    }

    /**
     * What is on it is disposed of.
     *
     * @throws RuleViolation KEY-5, when it is not approved; KEY-OURS-10, when nobody else saw it
     */
    Decision<ScrapList> dispose(DisposeOfScrap command, Act act) {
        require(ScrapState.APPROVED, act);
        Party witness = command.witness();
        if (witness == null || witness.equals(act.caller().party())) {
            throw new RuleViolation(
                    KeyRule.DISPOSED_BEFORE_A_WITNESS,
                    Text.of("nobody else has seen what became of list {0}", "处理单 {0} 的处理无他人见证", form.number()),
                    Text.of("dispose of it before a witness", "请在见证人面前处理"));
        }
        ScrapList disposed = to(ScrapState.DISPOSED, act)
                .form(form.signed(new Signature(witness, act.occurredAt(), null)))
                .build();
        return Decision.of(disposed, new ScrapListEvent.Disposed(witness));
    }

    private void require(ScrapState wanted, Act act) {
        if (state != wanted) {
            throw KeyRefusal.wrongState(KeyRule.SCRAPPED_WHEN_APPROVED, form.number(), state, Set.of(wanted));
        }
        KeyRefusal.requireOrder(form.number(), since, act);
    }

    private ScrapListBuilder next() {
        return new ScrapListBuilder().from(this);
    }

    private ScrapListBuilder to(ScrapState next, Act act) {
        return next().state(next).since(act.occurredAt());
    }
}
