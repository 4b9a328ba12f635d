package dev.gatehouse.jdbc.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.gatehouse.Vocabulary;
import dev.gatehouse.core.Published;
import dev.gatehouse.estate.Policy;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;

/** Tells Jackson what the domain says by its shape: the domain itself knows of no JSON. */
final class RecordIntrospector extends AnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> SCALARS = Set.of(String.class, UUID.class);

    /** By the signature that Jackson 3.1 has too, which hosts may have. */
    @SuppressWarnings("deprecation")
    private static final JsonTypeInfo.Value NAMED =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true);

    private final Set<Class<?>> known;

    /** Tells of these types by their published names, and refuses others of their families. */
    RecordIntrospector(Set<Class<?>> known) {
        this.known = known;
    }

    /** Whoever is one of a family says which, in a field beside its own. */
    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass && Vocabulary.isOfAFamily(annotated.getRawType()) ? NAMED : null;
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        Class<?> raw = type.getRawType();
        boolean ofAFamily = raw.isRecord() && Vocabulary.isOfAFamily(raw);
        if (ofAFamily && !known.contains(raw)) {
            throw new IllegalArgumentException(raw.getName()
                    + " cannot be stored: it is none of the library's own types, and hosts cannot add areas");
        }
        Published published = raw.getAnnotation(Published.class);
        return published == null ? null : published.value();
    }

    /** An id or a name is written as what it holds. */
    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedMethod method)
                || method.getParameterCount() > 0
                || !isScalar(method.getDeclaringClass())) {
            return null;
        }
        return method.getName()
                .equals(method.getDeclaringClass().getRecordComponents()[0].getName());
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedConstructor constructor && isScalar(constructor.getDeclaringClass())
                ? JsonCreator.Mode.DELEGATING
                : null;
    }

    /** What may not be null may not be missing either. */
    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter ? !isNullable(parameter) : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter) || isNullable(parameter)) {
            return JsonSetter.Value.empty();
        }
        JavaType content = parameter.getType().getContentType();
        boolean policies = content != null && content.hasRawClass(Policy.class);
        return JsonSetter.Value.construct(Nulls.FAIL, policies ? Nulls.SKIP : Nulls.FAIL);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    private static boolean isScalar(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null
                && components.length == 1
                && SCALARS.contains(components[0].getType())
                && !type.isAnnotationPresent(Published.class);
    }

    private static boolean isNullable(AnnotatedParameter parameter) {
        return parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
                && constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
    }
}
