package dev.gatehouse.rest.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.gatehouse.Vocabulary;
import dev.gatehouse.core.Published;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;

/**
 * What records look like as JSON on the wire: by their components, small values and ids as the text that they hold, members of
 * a family under {@code type} with their published name. The stored form has a shape of its own, which may
 * stay as it is when this one changes.
 */
final class RecordShape extends AnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> TEXTS = Set.of(String.class, UUID.class);

    /** By the signature that Jackson 3.1 has too, which hosts may have. */
    @SuppressWarnings("deprecation")
    private static final JsonTypeInfo.Value NAMED =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true);

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass && Vocabulary.isOfAFamily(annotated.getRawType()) ? NAMED : null;
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        Published published = type.getRawType().getAnnotation(Published.class);
        return published == null ? null : published.value();
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        return (annotated instanceof AnnotatedMethod method
                        && method.getParameterCount() == 0
                        && isText(method.getDeclaringClass()))
                ? method.getName()
                        .equals(method.getDeclaringClass()
                                .getRecordComponents()[0]
                                .getName())
                : null;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedConstructor constructor && isText(constructor.getDeclaringClass())
                ? JsonCreator.Mode.DELEGATING
                : null;
    }

    /** A list that is left out is empty, unless leaving it out says something; whether it may be is its constraint's to say. */
    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                        && isMany(parameter.getRawType())
                        && !Components.isOptional(parameter)
                ? JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    static boolean isMany(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    /** Whether a record is written as the text that it holds. */
    static boolean isText(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null
                && components.length == 1
                && TEXTS.contains(components[0].getType())
                && !type.isAnnotationPresent(Published.class);
    }
}
