package dev.gatehouse.examples.vendor.rocks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.gatehouse.Vocabulary;
import dev.gatehouse.core.Published;
import java.lang.reflect.RecordComponent;
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

/** What Jackson would find in annotations, read off the library's records: names of families, and what ids hold. */
final class Shape extends AnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> SCALARS = Set.of(String.class, UUID.class);
    private static final JsonTypeInfo.Value NAMED = JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true, null);

    /** Whoever is one of a family says which, in a field beside its own. */
    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass && Vocabulary.isOfAFamily(annotated.getRawType()) ? NAMED : null;
    }

    /** The library promises this name, not the name of the class. */
    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        Published published = type.getRawType().getAnnotation(Published.class);
        return published == null ? null : published.value();
    }

    /** An id is written as what it holds. */
    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        return (annotated instanceof AnnotatedMethod method && method.getParameterCount() == 0)
                ? held(method.getDeclaringClass()).equals(method.getName())
                : null;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedConstructor made
                        && !held(made.getDeclaringClass()).isEmpty()
                ? JsonCreator.Mode.DELEGATING
                : null;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** The name of the only component of an id; empty for anything else. */
    private static String held(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        boolean isId = components != null
                && components.length == 1
                && SCALARS.contains(components[0].getType())
                && !type.isAnnotationPresent(Published.class);
        return isId ? components[0].getName() : "";
    }
}
