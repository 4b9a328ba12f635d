package dev.gatehouse.rest.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.CollectingProblemHandler;
import tools.jackson.databind.exc.CollectedProblem;

/** Collects problems as Jackson does, but says of an unknown field where it stands, not where its object does. */
final class UnknownFields extends CollectingProblemHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        getBucket(context)
                .add(new CollectedProblem(
                        parser.streamReadContext().pathAsPointer(),
                        "unknown",
                        null,
                        parser.currentLocation(),
                        null,
                        parser.currentToken()));
        parser.skipChildren();
        return true;
    }
}
