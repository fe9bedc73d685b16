package parcheck.foreign;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihtsdo.drools.domain.Concept;
import org.ihtsdo.drools.domain.Constants;
import org.ihtsdo.drools.domain.Description;
import org.ihtsdo.drools.domain.Relationship;

/** Any interface of getters, answered from a map as it was read from JSON. What is missing is null, false, 0 or empty. */
final class Fact implements InvocationHandler {
    private static final Map<Class<?>, Map<String, Object>> WHEN_MISSING = Map.of(
            Concept.class, Map.of("active", true),
            Description.class, Map.of("active", true),
            Relationship.class, Map.of("active", true, "characteristicTypeId", Constants.STATED_RELATIONSHIP));
    private static final Set<String> OWNER = Set.of("conceptId", "sourceId", "referencedComponentId");

    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** A fact of a type; parts without an identifier get one that is made of their owner's. */
    static <T> T of(Class<T> type, Map<?, ?> json) {
        return make(type, json, "", "temp-1");
    }

    /** A fact and all the facts it is made of. */
    static List<Object> withParts(Object fact) {
        List<Object> out = new ArrayList<>(List.of(fact));
        Fact inside = (Fact) Proxy.getInvocationHandler(fact);
        for (Object value : inside.properties.values()) {
            if (value instanceof Collection<?> parts) {
                parts.stream().filter(p -> Proxy.isProxyClass(p.getClass())).forEach(p -> out.addAll(withParts(p)));
            }
        }
        return out;
    }

    private static <T> T make(Class<T> type, Map<?, ?> json, String owner, String otherwise) {
        Fact fact = new Fact();
        Map<String, Object> given = new LinkedHashMap<>(WHEN_MISSING.getOrDefault(type, Map.of()));
        json.forEach((key, value) -> given.put(String.valueOf(key), value));
        given.putIfAbsent("id", otherwise);
        if (Boolean.parseBoolean(String.valueOf(given.get("textDefinition")))) {
            given.put("typeId", Constants.TEXT_DEFINITION);
        }
        String id = String.valueOf(given.get("id"));
        for (Method getter : type.getMethods()) {
            String name = property(getter);
            Object value = OWNER.contains(name) && !owner.isEmpty() ? owner : given.get(name);
            fact.properties.put(name, converted(value, getter.getGenericReturnType(), id, name));
        }
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, fact));
    }

    private static Object converted(Object value, Type type, String id, String name) {
        if (type == boolean.class) {
            return value != null && Boolean.parseBoolean(String.valueOf(value));
        } else if (type == int.class) {
            return value == null ? 0 : Integer.parseInt(String.valueOf(value));
        } else if (type instanceof ParameterizedType generic) {
            return Map.class.equals(generic.getRawType()) ? map(value) : list(value, generic, id, name);
        }
        return value == null ? null : String.valueOf(value);
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((k, v) -> out.put(
                    String.valueOf(k), v instanceof Collection<?> c ? new LinkedHashSet<>(c) : String.valueOf(v)));
        }
        return out;
    }

    private static List<Object> list(Object value, ParameterizedType type, String id, String name) {
        List<Object> out = new ArrayList<>();
        Class<?> part = partType(type.getActualTypeArguments()[0]);
        for (Object item : value instanceof Collection<?> given ? given : List.of()) {
            String otherwise = id + "-" + name + "-" + (out.size() + 1);
            out.add(item instanceof Map<?, ?> m ? make(part, m, id, otherwise) : String.valueOf(item));
        }
        return out;
    }

    private static Class<?> partType(Type argument) {
        return (Class<?>) (argument instanceof WildcardType wild ? wild.getUpperBounds()[0] : argument);
    }

    private static String property(Method getter) {
        String bare = getter.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> properties.toString();
            default -> properties.get(property(method));
        };
    }
}
