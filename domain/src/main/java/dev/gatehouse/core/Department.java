package dev.gatehouse.core;

import java.util.regex.Pattern;

/**
 * A department of the office (部门), by its code. Offices cut theirs differently, so a host may have others than these.
 *
 * @param code 1 to 40 lower-case letters, digits and hyphens, such as {@code engineering}
 */
public record Department(String code) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

    /** Customer service (客服部). */
    public static final Department CUSTOMER_SERVICE = new Department("customer-service");
    /** Engineering (工程部), called mechanical and electrical (机电部) or maintenance (维修部) elsewhere. */
    public static final Department ENGINEERING = new Department("engineering");
    /** Environment (环境部): cleaning and greening. */
    public static final Department ENVIRONMENT = new Department("environment");
    /** Security (安全管理部, 保安部). */
    public static final Department SECURITY = new Department("security");
    /** Finance (财务部). */
    public static final Department FINANCE = new Department("finance");
    /** Administration (行政部). */
    public static final Department ADMINISTRATION = new Department("administration");
    /** Sales (售楼部). */
    public static final Department SALES = new Department("sales");
    /** The developer's own people (开发商). */
    public static final Department DEVELOPER = new Department("developer");

    /** Refuses any other code with {@link IllegalArgumentException}. */
    public Department {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a department's code has 1 to 40 lower-case letters, digits and hyphens, such as 'engineering'");
        }
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
