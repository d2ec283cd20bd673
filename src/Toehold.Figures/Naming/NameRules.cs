namespace Toehold.Figures;

/// <summary>The table of names. The first rule that fits is taken, so those that ask for equipment come first.</summary>
internal static class NameRules
{
    private static readonly string[] Support = ["worktop", "counter", "table", "chair", "rail", "sink", "wall", "barre"];

    public static NameRule[] All => [.. Foot, .. Lying, .. Upright, .. Upper];

    private static NameRule[] Foot =>
    [
        new("toe-press-held", "SN", "toe press", "toe press, two hands", "toe press, fingertips") { Equipment = Support },
        new("toe-press-held", "SN", "toe press, two hands", "toe press, hands held", "toe press, fingertips"),
        new("toe-press", "SN", "toe press", "toe presses into the floor", "press the toes down", "toe floor press"),
        new("toe-press-seated", "C", "toe press", "toe presses into the floor", "press the toes down", "toe floor press"),
        new("heel-raise-held", "SN", "heel raise", "calf raise", "heel lift", "heel rise", "relevé", "relevé in parallel", "double heel raise", "double calf raise", "heel raise, two hands") { Equipment = Support },
        new("heel-raise-held", "SN", "heel raise, held", "supported heel raise", "supported calf raise", "heel raise, two hands", "heel raise at the counter", "heel raise at the kitchen counter", "calf raise at the counter"),
        new("heel-raise", "SN", "heel raise", "calf raise", "heel lift", "heel rise", "double heel raise", "double calf raise", "calf rise", "rise onto tiptoes", "rise up on your toes", "tiptoe raise"),
        new("heel-raise-seated", "C", "heel raise", "calf raise", "heel lift", "heel rise"),
        new("heel-raise-one-leg", "SN", "single leg heel raise", "single leg calf raise", "one leg heel raise", "one leg calf raise",
            "single heel raise", "single calf raise", "single leg heel lift", "single leg relevé", "single limb heel raise"),
        new("tiptoe-hold", "SN", "tiptoe hold", "heel raise hold", "calf raise hold", "stand on tiptoe"),
        new("tiptoe-walk-worktop", "SN", "toe walking, one hand", "tiptoe walk along a worktop", "toe walk along a worktop", "supported toe walk"),
        new("tiptoe-walk-worktop", "SN", "toe walk", "tiptoe walk", "walk on tiptoe") { Equipment = ["worktop", "counter"] },
        new("toe-walking", "SN", "toe walk", "tiptoe walk", "walk on tiptoe", "walk on your toes", "walk on tiptoes"),
        new("ankle-circles-pillow", "LN", "ankle circles, calf on a pillow", "ankle circles on a pillow"),
        new("ankle-circles-pillow", "L", "ankle circles") { Equipment = ["pillow", "cushion"] },
        new("ankle-circles-lying", "LN", "ankle circles, flat", "ankle circles, legs flat"),
        new("ankle-circles-leg-up", "LN", "ankle circles, leg up", "ankle circles, leg raised"),
        new("ankle-circles-leg-up", "L", "ankle circles", "ankle circle", "foot circles"),
        new("ankle-circles-sitting", "CN", "ankle circles", "ankle circle", "foot circles", "ankle rotations", "ankle circles, leg out"),
        new("ankle-flexion-hold", "CN", "foot pull without a band", "foot pull, no band", "ankle flexion hold", "pull the foot up and hold"),
        new("band-flexion", "CN", "resisted flexion", "resisted flexion with a band", "foot pull, light band", "foot pull, next band", "foot pull with a band", "band dorsiflexion",
            "banded dorsiflexion", "dorsiflexion with band", "theraband dorsiflexion", "ankle dorsiflexion with theraband", "dorsiflexion with resistance band", "resisted dorsiflexion", "resisted ankle dorsiflexion", "ankle dorsiflexion with band"),
        new("ankle-pump", "LN", "ankle pump", "foot pump", "calf pump", "ankle pumping", "pedal pump"),
        new("towel-scrunch", "CN", "towel scrunch", "towel curl", "towel gather", "towel crunch", "toe towel curl", "toe towel scrunch", "towel toe curl"),
        new("ball-pick-up", "CN", "small object lift", "pick up a ball with the toes", "marble pickup", "marble pick up", "toe marble pickup", "pick up marbles with your toes"),
        new("pencil-lift", "SCN", "toe pencil lift", "pencil lift", "short pencil lift", "pencil pick up", "toe pencil pick up"),
        new("wall-calf-stretch", "SN", "wall calf stretch", "calf stretch", "calf stretch at the wall", "calf lean", "gastrocnemius stretch", "calf wall stretch", "calf stretch, knee straight",
            "straight knee calf stretch", "straight leg calf stretch", "gastroc wall stretch", "gastrocnemius wall stretch", "runner's calf stretch", "calf stretch, back knee straight"),
        new("short-foot", "CN", "short foot", "foot doming", "arch doming", "arch dome", "foot dome", "short foot (doming)"),
        new("toe-yoga", "CN", "toe yoga"),
        new("plantar-stretch", "CN", "plantar stretch", "plantar fascia stretch", "sole stretch", "arch stretch", "plantar fascia specific stretch"),
        new("ball-roll", "CN", "ball roll", "foot ball roll", "ball roll under the foot", "roll a ball under your foot", "arch ball roll") { Equipment = ["ball"] },
        new("ball-roll", "CN", "foot ball roll", "ball roll under the foot", "roll a ball under your foot", "tennis ball roll under the foot"),
        new("ankle-alphabet", "CN", "ankle alphabet", "foot alphabet", "alphabet with the foot", "toe alphabet", "ankle abc", "foot abc",
            "write the alphabet with your foot", "write the alphabet with your toes", "write the alphabet with your big toe"),
    ];

    private static NameRule[] Lying =>
    [
        new("clamshell", "LN", "clamshell", "clam", "side lying clam", "clam shell", "side lying clamshell", "sidelying clam", "sidelying clamshell"),
        new("bridge", "LN", "bridge", "glute bridge", "hip bridge", "bridging", "gluteal bridge", "pelvic bridge", "pelvic bridging"),
        new("bird-dog", "AN", "bird dog", "birddog"),
        new("dead-bug", "LN", "dead bug", "deadbug"),
        new("cat-camel", "AN", "cat camel", "cat and camel", "cat cow", "cat and cow", "cat camel stretch", "cat cow stretch"),
        new("pelvic-tilt", "LN", "pelvic tilt", "posterior pelvic tilt"),
        new("knee-to-chest", "LN", "knee to chest", "single knee to chest", "single knee hug", "one knee to chest", "knee to chest stretch", "single knee to chest stretch"),
        new("childs-pose", "AKN", "child's pose", "childs pose", "child pose", "child's pose stretch"),
        new("press-up-extension", "L", "press up", "prone press up", "press up extension"),
        new("press-up-extension", "LN", "prone press up", "press up extension", "mckenzie press up", "prone press up extension", "prone press up (McKenzie)", "cobra", "cobra pose", "cobra stretch",
            "press up with hips sagging"),
        new("prone-lying", "LN", "prone lying", "lying prone", "lie prone", "prone", "lie face down", "face down lying", "lie on your front", "lying on your front", "lie on your stomach", "lying on your stomach"),
        new("side-plank", "LN", "side plank", "forearm side plank", "side plank on forearm", "side plank on elbow"),
        new("plank", "LN", "plank", "forearm plank", "front plank", "plank hold", "elbow plank", "forearm plank hold", "front plank on forearms"),
        new("hamstring-stretch", "L", "hamstring stretch") { Equipment = ["strap", "towel", "belt"] },
        new("hamstring-stretch", "LN", "hamstring stretch with strap", "strap hamstring stretch", "hamstring stretch with a towel", "hamstring stretch with a belt"),
        new("figure-four-stretch", "LN", "figure four stretch", "figure 4 stretch", "figure four", "figure 4", "figure four piriformis stretch", "figure 4 piriformis stretch"),
        new("quad-set", "CLN", "quad set", "static quad", "quad setting", "quadriceps set", "quadriceps setting", "static quadriceps", "isometric quad", "isometric quadriceps", "quad set with a towel under the knee", "quadriceps setting with a towel under the knee"),
        new("straight-leg-raise", "LN", "straight leg raise", "straight leg lift", "slr", "straight leg raise (SLR)"),
        new("heel-slide", "LN", "heel slide"),
    ];

    private static NameRule[] Upright =>
    [
        new("hip-flexor-stretch", "K", "hip flexor stretch"),
        new("mini-squat", "SN", "mini squat", "small knee bend", "quarter squat", "mini knee bend", "half knee bend", "mini squat at the counter"),
        new("sit-to-stand", "CSN", "sit to stand", "sit stand", "chair rise", "stand up, sit down", "chair stand", "sit to stands from a chair"),
        new("step-up", "SN", "step up", "forward step up"),
        new("wall-sit", "SN", "wall sit", "wall squat hold", "wall sits hold"),
        new("single-leg-stance", "SN", "single leg stance", "single leg balance", "single leg stand", "one leg stand", "stand on one leg", "one leg balance",
            "flamingo stand", "balance on one leg", "single limb stance", "one legged stance", "one legged stand", "single legged stance", "stand on one foot",
            "one foot stand", "single foot stance", "single leg balance near a counter", "single leg balance at the counter"),
        new("single-leg-stance", "S", "one leg", "one foot"),
        new("tandem-walk", "SN", "tandem walk", "heel toe walk", "heel to toe walk", "tandem gait", "tightrope walk", "tandem walk (heel to toe)"),
    ];

    private static NameRule[] Upper =>
    [
        new("chin-tuck", "CSN", "chin tuck", "chin retraction", "chin slide", "neck retraction", "chin back", "cervical retraction", "head retraction"),
        new("shoulder-blade-squeeze", "CSN", "shoulder blade squeeze", "blade squeeze", "scapular retraction", "scapular squeeze", "shoulder blade set", "scapular setting", "scapula squeeze",
            "scapula retraction", "scap retraction", "scap squeeze", "shoulder blade pinch", "scapular pinch", "shoulder blade retraction", "squeeze your shoulder blades together"),
        new("pendulum", "SN", "pendulum", "pendulum swing", "codman pendulum", "pendulum (Codman's)", "shoulder pendulum", "arm pendulum", "codman", "codman's"),
        new("wall-slide", "SN", "arm wall slide", "wall slide, arms", "shoulder wall slide", "forearm wall slide", "arm slide on a wall"),
        new("band-row", "SN", "band row", "row with a band", "banded row", "resistance band row", "theraband row", "elastic band row", "t-band row", "tubing row",
            "row with tubing", "row with resistance band"),
        new("band-row", "SN", "row") { Equipment = ["band"] },
        new("external-rotation", "SN", "band external rotation", "external rotation with a band", "shoulder external rotation with a band",
            "banded external rotation", "resisted external rotation", "theraband external rotation", "resistance band external rotation", "external rotation with tubing",
            "shoulder external rotation with resistance band", "shoulder external rotation with theraband"),
        new("external-rotation", "SN", "external rotation", "shoulder external rotation") { Equipment = ["band"] },
        new("wrist-stretch", "CSN", "wrist extension stretch", "wrist flexor stretch", "forearm flexor stretch", "wrist bend back stretch"),
        new("neck-side-bend", "CSN", "neck side bend", "neck sidebend", "ear to shoulder", "bring your ear to your shoulder", "neck lateral flexion", "neck side flexion", "side neck bend", "cervical side bend", "cervical lateral flexion", "cervical side flexion"),
    ];
}
