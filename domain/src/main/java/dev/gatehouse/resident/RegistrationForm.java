package dev.gatehouse.resident;

import dev.gatehouse.core.Text;

/** The forms on which people are registered; each is filed with the unit. */
public enum RegistrationForm {
    /** Move-in Registration Form (入住登记表), kf-02-16, with identity document and telephone (RES-4). S2.3.1 */
    MOVE_IN_REGISTRATION(ResidentRule.MOVE_IN_FORM, Text.of("Move-in Registration Form kf-02-16", "入住登记表 kf-02-16")),
    /** Owner Particulars Form (业主资料登记表), mailed ahead (RES-5). S3.J.post.1 */
    OWNER_PARTICULARS(ResidentRule.OWNER_FORM, Text.of("Owner Particulars Form", "业主资料登记表")),
    /** Family Member (Employee) Particulars Form (家庭成员(雇员)资料登记表), mailed ahead (RES-6). S3.J.post.2 */
    FAMILY_PARTICULARS(
            ResidentRule.FAMILY_AND_EMPLOYEES, Text.of("Family Member (Employee) Particulars Form", "家庭成员（雇员）资料登记表")),
    /** Pet Registration Form (宠物登记表), mailed ahead; of households with pets (PET-1). S3.J.post.4 */
    PET_REGISTRATION(ResidentRule.PETS_REGISTERED, Text.of("Pet Registration Form", "宠物登记表"));

    private final ResidentRule rule;
    private final Text title;

    RegistrationForm(ResidentRule rule, Text title) {
        this.rule = rule;
        this.title = title;
    }

    /** The rule that wants it. */
    public ResidentRule rule() {
        return rule;
    }

    /** What is printed at its head. */
    public Text title() {
        return title;
    }
}
