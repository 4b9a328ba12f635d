package dev.gatehouse.rest.internal;

import dev.gatehouse.core.Call;
import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Import;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The header that makes a request an import: who did it in the old system, in which roles, and which number it keeps, such as
 * {@code staff:li.wei; roles=CS_OFFICER,SPECIALIST; number=123}.
 *
 * @param actor  who did it; the id is percent-encoded where it has other than ASCII characters, spaces or semicolons
 * @param roles  in which roles
 * @param number the running number that it keeps; null to draw the next
 */
record ImportedAs(Party actor, Set<Role> roles, @Nullable Long number) {
    static final String HEADER = "Gatehouse-Imported-As";

    private static final Pattern FORM = Pattern.compile(
            "((?:staff|resident|outsider|system):[!-:<-~]+); *roles=([A-Z_]+(?:, *[A-Z_]+)*)(?:; *number=([1-9]\\d{0,11}))?");

    static ImportedAs of(String header) {
        Matcher parts = FORM.matcher(header.strip());
        if (!parts.matches()) {
            throw malformed();
        }
        try {
            Party actor = Party.parse(URLDecoder.decode(parts.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
            Set<Role> roles = Arrays.stream(parts.group(2).split(", *", -1))
                    .map(Role::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
            String number = parts.group(3);
            return new ImportedAs(actor, roles, number == null ? null : Long.valueOf(number));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    /** The same call, made by whoever did it then, imported by whoever asks. */
    Call importedBy(Call asked) {
        EstateId estate = asked.caller().estate();
        return asked.withCaller(new Caller(estate, actor, roles)).withImported(new Import(asked.caller(), number));
    }

    private static BadRequest malformed() {
        return new BadRequest(Text.of(
                "the header {0} must say who did it, in which roles, and the number that it keeps if any,"
                        + " such as staff:li.wei; roles=CS_OFFICER; number=123",
                "标头 {0} 须说明何人以何角色办理及所保留的编号（如有），如 staff:li.wei; roles=CS_OFFICER; number=123", HEADER));
    }
}
