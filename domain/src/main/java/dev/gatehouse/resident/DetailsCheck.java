package dev.gatehouse.resident;

import dev.gatehouse.core.IdentityDocument;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.PersonKind;
import dev.gatehouse.core.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what is told of somebody fits together, and with what is known; all that does not is told at once. */
final class DetailsCheck {
    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();

    DetailsCheck(LocalDate today) {
        this.today = today;
    }

    /** What a company has not, it must not be given. */
    DetailsCheck notOfCompany(PersonKind kind, String path, @Nullable Object value) {
        return kind == PersonKind.COMPANY && value != null
                ? with(path, Text.of("must be left out: a company has none", "公司无此项，不得填写"))
                : this;
    }

    DetailsCheck bornBefore(String path, @Nullable LocalDate birth) {
        return birth != null && birth.isAfter(today)
                ? with(path, Text.of("must not be in the future", "不得晚于现在"))
                : this;
    }

    /** A document is of the person's kind, and says the same birth as what is known. */
    DetailsCheck fits(String path, IdentityDocument document, PersonKind kind, @Nullable Birth known) {
        if (document.kind().of() != kind) {
            return with(path, Text.of("must be a document of a {0}", "须为 {0} 的证件", kind));
        }
        LocalDate birth = document.birth().orElse(null);
        if (birth != null && known != null && !known.includes(birth)) {
            return with(path, Text.of("must agree with the recorded birth", "须与登记的出生日期一致"));
        }
        return bornBefore(path, birth);
    }

    void throwIfAny() {
        if (!violations.isEmpty()) {
            throw new InvalidCommand(violations);
        }
    }

    private DetailsCheck with(String path, Text message) {
        violations.add(new Violation(path, message));
        return this;
    }
}
