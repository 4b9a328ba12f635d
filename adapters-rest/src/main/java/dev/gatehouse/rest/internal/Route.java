package dev.gatehouse.rest.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may be asked for: where, what it takes, what it gives.
 *
 * @param method   {@code GET} or {@code POST}
 * @param template where, below the estate
 * @param takes    what it takes beside the path
 * @param gives    what it gives
 * @param handler  what is done
 */
record Route(String method, Template template, Takes takes, Gives gives, Handler handler) {

    /** What is done. */
    @FunctionalInterface
    interface Handler {
        Answer handle(Exchange exchange);
    }

    /**
     * What a request takes beside its path.
     *
     * @param body  the record that its JSON is read as; null when it has none
     * @param fixed the component of that record that the path gives; null when the body gives all
     * @param query the record that its parameters are read as; null when it has none
     * @param named parameters of its own
     * @param match whether {@code If-Match} is required
     */
    record Takes(
            @Nullable Class<?> body,
            @Nullable String fixed,
            @Nullable Class<?> query,
            List<Parameter> named,
            boolean match) {
        static final Takes NOTHING = new Takes(null, null, null, List.of(), false);

        /** Whether a parameter may be given. */
        boolean knows(String parameter) {
            return named.stream().anyMatch(one -> one.name().equals(parameter))
                    || (query != null
                            && (parameter.equals("limit")
                                    || parameter.equals("cursor")
                                    || Components.has(query, parameter)))
                    || (body != null && parameter.equals("rehearse"));
        }

        static Takes query(Class<?> type) {
            return new Takes(null, null, type, List.of(), false);
        }

        static Takes parameters(Parameter... named) {
            return new Takes(null, null, null, List.of(named), false);
        }

        static Takes body(Class<?> type) {
            return new Takes(type, null, null, List.of(), false);
        }
    }

    /**
     * A parameter of a question that is no query record.
     *
     * @param name     its name
     * @param type     its type
     * @param required whether it must be given
     */
    record Parameter(String name, Class<?> type, boolean required) {}

    /**
     * What is answered when all is well.
     *
     * @param status the status
     * @param type   what the body is, or each item of it
     * @param form   how the body holds it
     */
    record Gives(int status, Class<?> type, Form form) {
        static final Gives NOTHING = new Gives(204, Void.class, Form.NONE);

        static Gives one(Class<?> type) {
            return new Gives(200, type, Form.ONE);
        }

        static Gives list(Class<?> type) {
            return new Gives(200, type, Form.LIST);
        }

        static Gives page(Class<?> type) {
            return new Gives(200, type, Form.PAGE);
        }
    }

    /** How a body holds what is answered. */
    enum Form {
        /** The thing itself. */
        ONE,
        /** A list of them. */
        LIST,
        /** A page of them, and where to go on. */
        PAGE,
        /** Nothing. */
        NONE
    }
}
