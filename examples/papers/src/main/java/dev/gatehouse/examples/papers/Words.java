package dev.gatehouse.examples.papers;

import dev.gatehouse.core.Department;
import dev.gatehouse.core.DocumentKind;
import dev.gatehouse.core.Role;
import dev.gatehouse.examples.papers.view.Both;
import dev.gatehouse.resident.Capacity;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.PetKind;
import dev.gatehouse.resident.Relationship;
import dev.gatehouse.resident.Scope;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the desk's codes are called on paper. What a host has added goes by its code. */
final class Words {
    private static final Map<Department, Both> DEPARTMENTS = Map.of(
            Department.CUSTOMER_SERVICE, new Both("客服部", "Customer service"),
            Department.ENGINEERING, new Both("工程部", "Engineering"),
            Department.ENVIRONMENT, new Both("环境部", "Environment"),
            Department.SECURITY, new Both("安全管理部", "Security"),
            Department.FINANCE, new Both("财务部", "Finance"),
            Department.ADMINISTRATION, new Both("行政部", "Administration"),
            Department.SALES, new Both("售楼部", "Sales"),
            Department.DEVELOPER, new Both("开发商", "Developer"));

    private static final Map<Role, Both> ROLES = Map.of(
            Role.CS_OFFICER, new Both("客服人员", "CS officer"),
            Role.CS_SUPERVISOR, new Both("客服主管", "CS supervisor"),
            Role.DEPARTMENT_SUPERVISOR, new Both("部门主管", "Department supervisor"),
            Role.PROPERTY_MANAGER, new Both("物业经理", "Property manager"),
            Role.PROJECT_HEAD, new Both("项目负责人", "Project head"),
            Role.DIRECTOR, new Both("主任", "Director"));

    private static final Map<String, Both> PARTS = Map.ofEntries(
            Map.entry("stub", new Both("存根联", "Stub")),
            Map.entry("customer", new Both("客户联", "Customer's part")),
            Map.entry("permit", new Both("正本", "Permit")),
            Map.entry("copy", new Both("复印件", "Copy for Security")),
            Map.entry("desk", new Both("前台联", "Desk's part")),
            Map.entry("executor", new Both("部门联", "Department's part")),
            Map.entry("original", new Both("原件", "Original")),
            Map.entry("copy-1", new Both("复印件一", "First copy")),
            Map.entry("copy-2", new Both("复印件二", "Second copy")),
            Map.entry("office", new Both("留存联", "Office's copy")),
            Map.entry("owner", new Both("业主联", "Owner's copy")));

    private Words() {}

    static Both of(Department department) {
        return DEPARTMENTS.getOrDefault(department, Both.written(department));
    }

    static Both of(Role role) {
        return ROLES.getOrDefault(role, Both.written(role));
    }

    static Both part(String name) {
        return PARTS.getOrDefault(name, Both.written(name));
    }

    static Both of(@Nullable Gender gender) {
        if (gender == null) {
            return Both.NOTHING;
        }
        return switch (gender) {
            case FEMALE -> new Both("女", "female");
            case MALE -> new Both("男", "male");
            case OTHER -> new Both("其他", "other");
        };
    }

    static Both of(@Nullable Relationship relationship) {
        if (relationship == null) {
            return Both.NOTHING;
        }
        return switch (relationship) {
            case PRINCIPAL -> new Both("户主", "principal");
            case SPOUSE -> new Both("配偶", "spouse");
            case CHILD -> new Both("子女", "child");
            case GRANDCHILD -> new Both("孙辈", "grandchild");
            case PARENT -> new Both("父母", "parent");
            case PARENT_IN_LAW -> new Both("配偶父母", "parent-in-law");
            case SIBLING -> new Both("兄弟姐妹", "sibling");
            case OTHER_RELATIVE -> new Both("其他亲属", "other relative");
            case NANNY -> new Both("保姆", "nanny");
            case DRIVER -> new Both("司机", "driver");
            case OTHER_EMPLOYEE -> new Both("其他雇员", "other employee");
        };
    }

    static Both of(DocumentKind kind) {
        return switch (kind) {
            case RESIDENT_IDENTITY_CARD -> new Both("居民身份证", "Resident identity card");
            case PASSPORT -> new Both("护照", "Passport");
            case HONG_KONG_MACAO_PERMIT -> new Both("港澳居民来往内地通行证", "Travel permit, Hong Kong and Macao");
            case TAIWAN_PERMIT -> new Both("台湾居民来往大陆通行证", "Travel permit, Taiwan");
            case FOREIGN_PERMANENT_RESIDENT_CARD -> new Both("外国人永久居留身份证", "Foreign permanent resident card");
            case BUSINESS_LICENCE -> new Both("营业执照", "Business licence");
        };
    }

    static Both of(PetKind kind) {
        return switch (kind) {
            case DOG -> new Both("犬", "dog");
            case CAT -> new Both("猫", "cat");
            case OTHER -> new Both("其他", "other");
        };
    }

    static Both of(Capacity capacity) {
        return switch (capacity) {
            case OWNER -> new Both("业主", "Owner");
            case CO_OWNER -> new Both("共有人", "Co-owner");
            case TENANT -> new Both("租户", "Tenant");
            case OCCUPANT -> new Both("住户", "Occupant");
        };
    }

    static Both of(Scope scope) {
        return switch (scope) {
            case SIGN -> new Both("签署文件、领取业户证", "sign papers and for passes");
            case COLLECT_KEYS -> new Both("领取钥匙", "collect keys");
            case SEE_FILE -> new Both("查阅档案", "see the unit's file");
            case AGREE_COST -> new Both("确认费用", "agree to costs");
            case ACCEPT_WORK -> new Both("验收工程", "accept finished work");
        };
    }
}
