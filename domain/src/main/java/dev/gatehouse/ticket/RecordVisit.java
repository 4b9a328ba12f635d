package dev.gatehouse.ticket;

import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Text;
import dev.gatehouse.core.Unvalidated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked whether all is well, or tried to.
 *
 * @param ticket     about which ticket: about all its work that is finished by then
 * @param by         who asked; null for the caller
 * @param methods    how; at least one (RV-9)
 * @param answers    what was said; null when nobody was reached
 * @param faulty     whose work the customer is not content with; empty for all of it, where something is the matter
 * @param noticeLeft whether a notice was left for whoever was not reached
 */
@Value.Builder
@Consistent
public record RecordVisit(
        @NotNull TicketId ticket,
        @Nullable Party by,
        @NotEmpty @Size(max = 10) List<@NotNull VisitMethod> methods,
        @Nullable @Valid NewVisitAnswers answers,
        @NotNull @Size(max = 99) List<@NotNull OrderNumber> faulty,
        boolean noticeLeft)
        implements Checked, WithRecordVisit {
    /** Copies the lists. */
    public RecordVisit {
        methods = Unvalidated.copy(methods);
        faulty = Unvalidated.copy(faulty);
    }

    /** Somebody was reached by telephone. */
    public static RecordVisit reached(TicketId ticket, NewVisitAnswers answers) {
        return new RecordVisit(ticket, null, List.of(VisitMethod.TELEPHONE), answers, List.of(), false);
    }

    /** Nobody was reached by telephone. */
    public static RecordVisit missed(TicketId ticket, boolean noticeLeft) {
        return new RecordVisit(ticket, null, List.of(VisitMethod.TELEPHONE), null, List.of(), noticeLeft);
    }

    @Override
    public Map<String, Text> inconsistencies() {
        Map<String, Text> found = new LinkedHashMap<>();
        if (answers == null && faulty != null && !faulty.isEmpty()) {
            found.put("faulty", Text.of("must be empty when nobody was reached", "未联系上时须为空"));
        }
        if (answers != null && noticeLeft) {
            found.put("noticeLeft", Text.of("must be false when somebody was reached", "已联系上时不得留言"));
        }
        return found;
    }

    /** Masked: people say what they say. */
    @Override
    public String toString() {
        return "RecordVisit[" + ticket + "]";
    }
}
