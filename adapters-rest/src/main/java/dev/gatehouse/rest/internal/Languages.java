package dev.gatehouse.rest.internal;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** Which of the two languages a client reads. */
final class Languages {
    private Languages() {}

    /** The first that a client accepts of English and Chinese; English when it accepts neither. */
    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)
                .orElse(Locale.ENGLISH);
    }
}
