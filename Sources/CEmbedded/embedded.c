// Written by bin/generate. Do not edit.

#include "CEmbedded.h"

// #embed came with C23; the package is built as an older C, where clang has it as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Each array ends in a zero that is not counted, because C has no empty arrays.
static const unsigned char file_0[] = {
#embed "../School/Assets/cells.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../School/Assets/confer.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../School/Assets/enhance.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../School/Assets/favicon.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../School/Assets/grid.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../School/Assets/groups.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../School/Assets/icons.svg" suffix(, 0) if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../School/Assets/live.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../School/Assets/order.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../School/Assets/record.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../School/Assets/style.css" suffix(, 0) if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../School/Assets/upload.js" suffix(, 0) if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../School/Content/LICENSE.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../School/Content/activities.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../School/Content/checks.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../School/Content/common-passwords.txt" suffix(, 0) if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../School/Content/frameworks/deeper-learning.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../School/Content/frameworks/graduate-profile.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../School/Content/frameworks/habits.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../School/Content/frameworks/math-ratios.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../School/Content/frameworks/real-life.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../School/Content/frameworks/science-inquiry.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../School/Content/frameworks/writing.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../School/Content/improvement.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../School/Content/people.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../School/Content/plan-requirements.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../School/Content/plan-templates.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../School/Content/rubrics.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../School/Content/school-life.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../School/Content/strategies.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../School/Messages/access.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../School/Messages/activities.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../School/Messages/agreements.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../School/Messages/checkins.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../School/Messages/checks.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../School/Messages/choice.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../School/Messages/classes.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../School/Messages/confer.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../School/Messages/enrol.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../School/Messages/factor.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../School/Messages/family.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../School/Messages/frameworks.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../School/Messages/goals.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../School/Messages/groups.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../School/Messages/help.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../School/Messages/judging.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../School/Messages/materials.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../School/Messages/messages.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../School/Messages/needs.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../School/Messages/observations.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../School/Messages/overview.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../School/Messages/placement.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../School/Messages/plans.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../School/Messages/policy.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../School/Messages/polls.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../School/Messages/portfolio.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../School/Messages/prediction.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../School/Messages/profiles.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../School/Messages/progress.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../School/Messages/proposals.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../School/Messages/records.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../School/Messages/reflections.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../School/Messages/reports.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../School/Messages/review.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../School/Messages/rooms.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../School/Messages/roster.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../School/Messages/rubrics.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../School/Messages/setup.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../School/Messages/shared.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../School/Messages/teams.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_70[] = {
#embed "../School/Messages/timeuse.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_71[] = {
#embed "../School/Messages/today.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_72[] = {
#embed "../School/Messages/units.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_73[] = {
#embed "../School/Messages/weeks.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_74[] = {
#embed "../School/Messages/work.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_75[] = {
#embed "../School/Messages/workshops.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_76[] = {
#embed "../School/Messages/year.json" suffix(, 0) if_empty(0)
};
static const unsigned char file_77[] = {
#embed "../School/Migrations/0001-people.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_78[] = {
#embed "../School/Migrations/0001-people.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_79[] = {
#embed "../School/Migrations/0002-access.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_80[] = {
#embed "../School/Migrations/0002-access.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_81[] = {
#embed "../School/Migrations/0003-frameworks.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_82[] = {
#embed "../School/Migrations/0003-frameworks.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_83[] = {
#embed "../School/Migrations/0004-work.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_84[] = {
#embed "../School/Migrations/0004-work.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_85[] = {
#embed "../School/Migrations/0005-ledger.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_86[] = {
#embed "../School/Migrations/0005-ledger.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_87[] = {
#embed "../School/Migrations/0006-append-only.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_88[] = {
#embed "../School/Migrations/0006-append-only.postgres.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_89[] = {
#embed "../School/Migrations/0006-append-only.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_90[] = {
#embed "../School/Migrations/0007-policies.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_91[] = {
#embed "../School/Migrations/0007-policies.postgres.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_92[] = {
#embed "../School/Migrations/0007-policies.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_93[] = {
#embed "../School/Migrations/0008-checks.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_94[] = {
#embed "../School/Migrations/0008-checks.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_95[] = {
#embed "../School/Migrations/0009-role-source.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_96[] = {
#embed "../School/Migrations/0009-role-source.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_97[] = {
#embed "../School/Migrations/0010-placements.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_98[] = {
#embed "../School/Migrations/0010-placements.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_99[] = {
#embed "../School/Migrations/0011-response-models.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_100[] = {
#embed "../School/Migrations/0011-response-models.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_101[] = {
#embed "../School/Migrations/0012-profiles.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_102[] = {
#embed "../School/Migrations/0012-profiles.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_103[] = {
#embed "../School/Migrations/0013-plans.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_104[] = {
#embed "../School/Migrations/0013-plans.postgres.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_105[] = {
#embed "../School/Migrations/0013-plans.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_106[] = {
#embed "../School/Migrations/0014-weeks.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_107[] = {
#embed "../School/Migrations/0014-weeks.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_108[] = {
#embed "../School/Migrations/0015-proposals.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_109[] = {
#embed "../School/Migrations/0015-proposals.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_110[] = {
#embed "../School/Migrations/0016-check-ins.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_111[] = {
#embed "../School/Migrations/0016-check-ins.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_112[] = {
#embed "../School/Migrations/0017-work-kinds.postgres.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_113[] = {
#embed "../School/Migrations/0017-work-kinds.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_114[] = {
#embed "../School/Migrations/0018-units.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_115[] = {
#embed "../School/Migrations/0018-units.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_116[] = {
#embed "../School/Migrations/0019-materials.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_117[] = {
#embed "../School/Migrations/0019-materials.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_118[] = {
#embed "../School/Migrations/0020-rubric-life.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_119[] = {
#embed "../School/Migrations/0020-rubric-life.postgres.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_120[] = {
#embed "../School/Migrations/0020-rubric-life.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_121[] = {
#embed "../School/Migrations/0021-media.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_122[] = {
#embed "../School/Migrations/0021-media.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_123[] = {
#embed "../School/Migrations/0022-teams.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_124[] = {
#embed "../School/Migrations/0022-teams.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_125[] = {
#embed "../School/Migrations/0023-judging.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_126[] = {
#embed "../School/Migrations/0023-judging.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_127[] = {
#embed "../School/Migrations/0024-observations.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_128[] = {
#embed "../School/Migrations/0024-observations.postgres.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_129[] = {
#embed "../School/Migrations/0024-observations.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_130[] = {
#embed "../School/Migrations/0025-portfolio.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_131[] = {
#embed "../School/Migrations/0025-portfolio.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_132[] = {
#embed "../School/Migrations/0026-reflections.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_133[] = {
#embed "../School/Migrations/0026-reflections.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_134[] = {
#embed "../School/Migrations/0027-reports.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_135[] = {
#embed "../School/Migrations/0027-reports.postgres.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_136[] = {
#embed "../School/Migrations/0027-reports.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_137[] = {
#embed "../School/Migrations/0028-signals.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_138[] = {
#embed "../School/Migrations/0028-signals.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_139[] = {
#embed "../School/Migrations/0029-groups.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_140[] = {
#embed "../School/Migrations/0029-groups.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_141[] = {
#embed "../School/Migrations/0030-workshops.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_142[] = {
#embed "../School/Migrations/0030-workshops.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_143[] = {
#embed "../School/Migrations/0031-help.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_144[] = {
#embed "../School/Migrations/0031-help.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_145[] = {
#embed "../School/Migrations/0032-time.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_146[] = {
#embed "../School/Migrations/0032-time.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_147[] = {
#embed "../School/Migrations/0033-messages.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_148[] = {
#embed "../School/Migrations/0033-messages.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_149[] = {
#embed "../School/Migrations/0034-second-factor.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_150[] = {
#embed "../School/Migrations/0034-second-factor.sql" suffix(, 0) if_empty(0)
};
static const unsigned char file_151[] = {
#embed "../School/Migrations/0035-erasure-requests.columns" suffix(, 0) if_empty(0)
};
static const unsigned char file_152[] = {
#embed "../School/Migrations/0035-erasure-requests.sql" suffix(, 0) if_empty(0)
};

static const struct TrellisFile files[] = {
    {"Assets/cells.js", file_0, sizeof file_0 - 1},
    {"Assets/confer.js", file_1, sizeof file_1 - 1},
    {"Assets/enhance.js", file_2, sizeof file_2 - 1},
    {"Assets/favicon.svg", file_3, sizeof file_3 - 1},
    {"Assets/grid.js", file_4, sizeof file_4 - 1},
    {"Assets/groups.js", file_5, sizeof file_5 - 1},
    {"Assets/icons.svg", file_6, sizeof file_6 - 1},
    {"Assets/live.js", file_7, sizeof file_7 - 1},
    {"Assets/order.js", file_8, sizeof file_8 - 1},
    {"Assets/record.js", file_9, sizeof file_9 - 1},
    {"Assets/style.css", file_10, sizeof file_10 - 1},
    {"Assets/upload.js", file_11, sizeof file_11 - 1},
    {"Content/LICENSE.txt", file_12, sizeof file_12 - 1},
    {"Content/activities.json", file_13, sizeof file_13 - 1},
    {"Content/checks.json", file_14, sizeof file_14 - 1},
    {"Content/common-passwords.txt", file_15, sizeof file_15 - 1},
    {"Content/frameworks/deeper-learning.json", file_16, sizeof file_16 - 1},
    {"Content/frameworks/graduate-profile.json", file_17, sizeof file_17 - 1},
    {"Content/frameworks/habits.json", file_18, sizeof file_18 - 1},
    {"Content/frameworks/math-ratios.json", file_19, sizeof file_19 - 1},
    {"Content/frameworks/real-life.json", file_20, sizeof file_20 - 1},
    {"Content/frameworks/science-inquiry.json", file_21, sizeof file_21 - 1},
    {"Content/frameworks/writing.json", file_22, sizeof file_22 - 1},
    {"Content/improvement.json", file_23, sizeof file_23 - 1},
    {"Content/people.json", file_24, sizeof file_24 - 1},
    {"Content/plan-requirements.json", file_25, sizeof file_25 - 1},
    {"Content/plan-templates.json", file_26, sizeof file_26 - 1},
    {"Content/rubrics.json", file_27, sizeof file_27 - 1},
    {"Content/school-life.json", file_28, sizeof file_28 - 1},
    {"Content/strategies.json", file_29, sizeof file_29 - 1},
    {"Messages/access.json", file_30, sizeof file_30 - 1},
    {"Messages/activities.json", file_31, sizeof file_31 - 1},
    {"Messages/agreements.json", file_32, sizeof file_32 - 1},
    {"Messages/checkins.json", file_33, sizeof file_33 - 1},
    {"Messages/checks.json", file_34, sizeof file_34 - 1},
    {"Messages/choice.json", file_35, sizeof file_35 - 1},
    {"Messages/classes.json", file_36, sizeof file_36 - 1},
    {"Messages/confer.json", file_37, sizeof file_37 - 1},
    {"Messages/enrol.json", file_38, sizeof file_38 - 1},
    {"Messages/factor.json", file_39, sizeof file_39 - 1},
    {"Messages/family.json", file_40, sizeof file_40 - 1},
    {"Messages/frameworks.json", file_41, sizeof file_41 - 1},
    {"Messages/goals.json", file_42, sizeof file_42 - 1},
    {"Messages/groups.json", file_43, sizeof file_43 - 1},
    {"Messages/help.json", file_44, sizeof file_44 - 1},
    {"Messages/judging.json", file_45, sizeof file_45 - 1},
    {"Messages/materials.json", file_46, sizeof file_46 - 1},
    {"Messages/messages.json", file_47, sizeof file_47 - 1},
    {"Messages/needs.json", file_48, sizeof file_48 - 1},
    {"Messages/observations.json", file_49, sizeof file_49 - 1},
    {"Messages/overview.json", file_50, sizeof file_50 - 1},
    {"Messages/placement.json", file_51, sizeof file_51 - 1},
    {"Messages/plans.json", file_52, sizeof file_52 - 1},
    {"Messages/policy.json", file_53, sizeof file_53 - 1},
    {"Messages/polls.json", file_54, sizeof file_54 - 1},
    {"Messages/portfolio.json", file_55, sizeof file_55 - 1},
    {"Messages/prediction.json", file_56, sizeof file_56 - 1},
    {"Messages/profiles.json", file_57, sizeof file_57 - 1},
    {"Messages/progress.json", file_58, sizeof file_58 - 1},
    {"Messages/proposals.json", file_59, sizeof file_59 - 1},
    {"Messages/records.json", file_60, sizeof file_60 - 1},
    {"Messages/reflections.json", file_61, sizeof file_61 - 1},
    {"Messages/reports.json", file_62, sizeof file_62 - 1},
    {"Messages/review.json", file_63, sizeof file_63 - 1},
    {"Messages/rooms.json", file_64, sizeof file_64 - 1},
    {"Messages/roster.json", file_65, sizeof file_65 - 1},
    {"Messages/rubrics.json", file_66, sizeof file_66 - 1},
    {"Messages/setup.json", file_67, sizeof file_67 - 1},
    {"Messages/shared.json", file_68, sizeof file_68 - 1},
    {"Messages/teams.json", file_69, sizeof file_69 - 1},
    {"Messages/timeuse.json", file_70, sizeof file_70 - 1},
    {"Messages/today.json", file_71, sizeof file_71 - 1},
    {"Messages/units.json", file_72, sizeof file_72 - 1},
    {"Messages/weeks.json", file_73, sizeof file_73 - 1},
    {"Messages/work.json", file_74, sizeof file_74 - 1},
    {"Messages/workshops.json", file_75, sizeof file_75 - 1},
    {"Messages/year.json", file_76, sizeof file_76 - 1},
    {"Migrations/0001-people.columns", file_77, sizeof file_77 - 1},
    {"Migrations/0001-people.sql", file_78, sizeof file_78 - 1},
    {"Migrations/0002-access.columns", file_79, sizeof file_79 - 1},
    {"Migrations/0002-access.sql", file_80, sizeof file_80 - 1},
    {"Migrations/0003-frameworks.columns", file_81, sizeof file_81 - 1},
    {"Migrations/0003-frameworks.sql", file_82, sizeof file_82 - 1},
    {"Migrations/0004-work.columns", file_83, sizeof file_83 - 1},
    {"Migrations/0004-work.sql", file_84, sizeof file_84 - 1},
    {"Migrations/0005-ledger.columns", file_85, sizeof file_85 - 1},
    {"Migrations/0005-ledger.sql", file_86, sizeof file_86 - 1},
    {"Migrations/0006-append-only.columns", file_87, sizeof file_87 - 1},
    {"Migrations/0006-append-only.postgres.sql", file_88, sizeof file_88 - 1},
    {"Migrations/0006-append-only.sql", file_89, sizeof file_89 - 1},
    {"Migrations/0007-policies.columns", file_90, sizeof file_90 - 1},
    {"Migrations/0007-policies.postgres.sql", file_91, sizeof file_91 - 1},
    {"Migrations/0007-policies.sql", file_92, sizeof file_92 - 1},
    {"Migrations/0008-checks.columns", file_93, sizeof file_93 - 1},
    {"Migrations/0008-checks.sql", file_94, sizeof file_94 - 1},
    {"Migrations/0009-role-source.columns", file_95, sizeof file_95 - 1},
    {"Migrations/0009-role-source.sql", file_96, sizeof file_96 - 1},
    {"Migrations/0010-placements.columns", file_97, sizeof file_97 - 1},
    {"Migrations/0010-placements.sql", file_98, sizeof file_98 - 1},
    {"Migrations/0011-response-models.columns", file_99, sizeof file_99 - 1},
    {"Migrations/0011-response-models.sql", file_100, sizeof file_100 - 1},
    {"Migrations/0012-profiles.columns", file_101, sizeof file_101 - 1},
    {"Migrations/0012-profiles.sql", file_102, sizeof file_102 - 1},
    {"Migrations/0013-plans.columns", file_103, sizeof file_103 - 1},
    {"Migrations/0013-plans.postgres.sql", file_104, sizeof file_104 - 1},
    {"Migrations/0013-plans.sql", file_105, sizeof file_105 - 1},
    {"Migrations/0014-weeks.columns", file_106, sizeof file_106 - 1},
    {"Migrations/0014-weeks.sql", file_107, sizeof file_107 - 1},
    {"Migrations/0015-proposals.columns", file_108, sizeof file_108 - 1},
    {"Migrations/0015-proposals.sql", file_109, sizeof file_109 - 1},
    {"Migrations/0016-check-ins.columns", file_110, sizeof file_110 - 1},
    {"Migrations/0016-check-ins.sql", file_111, sizeof file_111 - 1},
    {"Migrations/0017-work-kinds.postgres.sql", file_112, sizeof file_112 - 1},
    {"Migrations/0017-work-kinds.sql", file_113, sizeof file_113 - 1},
    {"Migrations/0018-units.columns", file_114, sizeof file_114 - 1},
    {"Migrations/0018-units.sql", file_115, sizeof file_115 - 1},
    {"Migrations/0019-materials.columns", file_116, sizeof file_116 - 1},
    {"Migrations/0019-materials.sql", file_117, sizeof file_117 - 1},
    {"Migrations/0020-rubric-life.columns", file_118, sizeof file_118 - 1},
    {"Migrations/0020-rubric-life.postgres.sql", file_119, sizeof file_119 - 1},
    {"Migrations/0020-rubric-life.sql", file_120, sizeof file_120 - 1},
    {"Migrations/0021-media.columns", file_121, sizeof file_121 - 1},
    {"Migrations/0021-media.sql", file_122, sizeof file_122 - 1},
    {"Migrations/0022-teams.columns", file_123, sizeof file_123 - 1},
    {"Migrations/0022-teams.sql", file_124, sizeof file_124 - 1},
    {"Migrations/0023-judging.columns", file_125, sizeof file_125 - 1},
    {"Migrations/0023-judging.sql", file_126, sizeof file_126 - 1},
    {"Migrations/0024-observations.columns", file_127, sizeof file_127 - 1},
    {"Migrations/0024-observations.postgres.sql", file_128, sizeof file_128 - 1},
    {"Migrations/0024-observations.sql", file_129, sizeof file_129 - 1},
    {"Migrations/0025-portfolio.columns", file_130, sizeof file_130 - 1},
    {"Migrations/0025-portfolio.sql", file_131, sizeof file_131 - 1},
    {"Migrations/0026-reflections.columns", file_132, sizeof file_132 - 1},
    {"Migrations/0026-reflections.sql", file_133, sizeof file_133 - 1},
    {"Migrations/0027-reports.columns", file_134, sizeof file_134 - 1},
    {"Migrations/0027-reports.postgres.sql", file_135, sizeof file_135 - 1},
    {"Migrations/0027-reports.sql", file_136, sizeof file_136 - 1},
    {"Migrations/0028-signals.columns", file_137, sizeof file_137 - 1},
    {"Migrations/0028-signals.sql", file_138, sizeof file_138 - 1},
    {"Migrations/0029-groups.columns", file_139, sizeof file_139 - 1},
    {"Migrations/0029-groups.sql", file_140, sizeof file_140 - 1},
    {"Migrations/0030-workshops.columns", file_141, sizeof file_141 - 1},
    {"Migrations/0030-workshops.sql", file_142, sizeof file_142 - 1},
    {"Migrations/0031-help.columns", file_143, sizeof file_143 - 1},
    {"Migrations/0031-help.sql", file_144, sizeof file_144 - 1},
    {"Migrations/0032-time.columns", file_145, sizeof file_145 - 1},
    {"Migrations/0032-time.sql", file_146, sizeof file_146 - 1},
    {"Migrations/0033-messages.columns", file_147, sizeof file_147 - 1},
    {"Migrations/0033-messages.sql", file_148, sizeof file_148 - 1},
    {"Migrations/0034-second-factor.columns", file_149, sizeof file_149 - 1},
    {"Migrations/0034-second-factor.sql", file_150, sizeof file_150 - 1},
    {"Migrations/0035-erasure-requests.columns", file_151, sizeof file_151 - 1},
    {"Migrations/0035-erasure-requests.sql", file_152, sizeof file_152 - 1},
    {0, 0, 0},
};

size_t trellis_file_count(void) { return sizeof files / sizeof *files - 1; }

const struct TrellisFile *trellis_file(size_t position) {
    return position < trellis_file_count() ? &files[position] : 0;
}
