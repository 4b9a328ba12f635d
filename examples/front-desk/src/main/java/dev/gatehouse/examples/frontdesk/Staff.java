package dev.gatehouse.examples.frontdesk;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.Department;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.Role;
import java.util.EnumSet;
import java.util.Set;

/** Who works here. The library knows people of the office by id alone; their names are the host's. */
public enum Staff {
    WANG_LAN(
            "wang.lan",
            "王岚",
            "Wang Lan",
            Department.CUSTOMER_SERVICE,
            EnumSet.complementOf(EnumSet.of(Role.RESIDENT, Role.SYSTEM, Role.ADMINISTRATOR))),
    LI_WEI("li.wei", "李薇", "Li Wei", Department.CUSTOMER_SERVICE, EnumSet.of(Role.CS_OFFICER)),
    CHEN_MEI("chen.mei", "陈梅", "Chen Mei", Department.CUSTOMER_SERVICE, EnumSet.of(Role.CS_SUPERVISOR)),
    ZHAO_GANG("zhao.gang", "赵刚", "Zhao Gang", Department.ENGINEERING, EnumSet.of(Role.SPECIALIST)),
    SUN_QIANG("sun.qiang", "孙强", "Sun Qiang", Department.ENGINEERING, EnumSet.of(Role.SPECIALIST)),
    WU_FANG("wu.fang", "吴芳", "Wu Fang", Department.ENVIRONMENT, EnumSet.of(Role.SPECIALIST)),
    ZHOU_JIE("zhou.jie", "周杰", "Zhou Jie", Department.ENGINEERING, EnumSet.of(Role.DEPARTMENT_SUPERVISOR)),
    MA_LONG("ma.long", "马龙", "Ma Long", Department.SECURITY, EnumSet.of(Role.SECURITY, Role.SPECIALIST)),
    QIAN_YI("qian.yi", "钱怡", "Qian Yi", Department.FINANCE, EnumSet.of(Role.FINANCE)),
    LIN_NA("lin.na", "林娜", "Lin Na", Department.ADMINISTRATION, EnumSet.of(Role.ADMINISTRATION_OFFICE)),
    HE_PING(
            "he.ping",
            "何平",
            "He Ping",
            Department.CUSTOMER_SERVICE,
            EnumSet.of(Role.PROPERTY_MANAGER, Role.PROJECT_HEAD, Role.DIRECTOR, Role.MANAGERS_MEETING)),
    ZHAO_MIN("zhao.min", "赵敏", "Zhao Min", Department.ADMINISTRATION, EnumSet.of(Role.ADMINISTRATOR));

    private final String id;
    private final String chinese;
    private final String english;
    private final Department department;
    private final Set<Role> roles;

    Staff(String id, String chinese, String english, Department department, Set<Role> roles) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
        this.department = department;
        this.roles = Set.copyOf(roles);
    }

    /** As the library names them. */
    public Party party() {
        return Party.staff(id);
    }

    /** As a caller, in an estate. */
    public Caller in(EstateId estate) {
        return new Caller(estate, party(), roles);
    }

    /** The name in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The name in Latin letters. */
    public String english() {
        return english;
    }

    /** Where they work. */
    public Department department() {
        return department;
    }

    /** What they may do. */
    public Set<Role> roles() {
        return roles;
    }
}
