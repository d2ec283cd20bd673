namespace Toehold.Figures.Tests;

public sealed class AnatomyTests
{
    [Fact]
    public void Bones_keep_their_length_at_every_moment()
    {
        var faults = new List<string>();

        foreach (var (figure, time, posture) in Postures.All)
        {
            foreach (var (name, leg) in Postures.Legs(posture).Where(leg => !leg.Leg.Foreshortened))
            {
                Check(faults, figure, time, $"{name} thigh", leg.Hip.To(leg.Knee), 74, 74);
                Check(faults, figure, time, $"{name} shank", leg.Knee.To(leg.Ankle), 74, 74);
            }

            foreach (var (name, arm) in Postures.Arms(posture).Where(arm => !arm.Arm.Foreshortened))
            {
                Check(faults, figure, time, $"{name} upper", arm.Shoulder.To(arm.Elbow), 53, 53);
                Check(faults, figure, time, $"{name} fore", arm.Elbow.To(arm.Wrist), 46, 46);
            }

            Check(faults, figure, time, "loin", posture.Hip.To(posture.Waist), 40, 40);
            Check(faults, figure, time, "chest", posture.Waist.To(posture.Shoulder), 46, 46);
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Joints_stay_within_what_people_can_do()
    {
        var faults = new List<string>();

        foreach (var (figure, time, posture) in Postures.All)
        {
            Check(faults, figure, time, "chest on loin", posture.Chest, -60, 55);
            Check(faults, figure, time, "neck", posture.Neck, -60, 50);
            Check(faults, figure, time, "head", posture.Look, -30, 45);
            if (posture.FromTheSide)
            {
                CheckLimbs(faults, figure, time, posture);
            }
        }

        Assert.Empty(faults);
    }

    private static void CheckLimbs(List<string> faults, Figure figure, double time, Posture posture)
    {
        foreach (var (name, leg) in Postures.Legs(posture))
        {
            Check(faults, figure, time, $"{name} hip", Within(leg.Thigh - posture.Torso + 180), -25, 135);
            Check(faults, figure, time, $"{name} knee", leg.Foreshortened ? 0 : leg.KneeFlexion, -4, 158);
            Check(faults, figure, time, $"{name} ankle", leg.AnkleFlexion, -62, 40);
            Check(faults, figure, time, $"{name} toe joint", leg.Toe, -45, 80);
            Check(faults, figure, time, $"{name} toe tip", leg.ToeTip, -95, 10);
        }

        foreach (var (name, arm) in Postures.Arms(posture))
        {
            var raised = Within(arm.Upper - posture.Torso - posture.Chest + 180);
            Check(faults, figure, time, $"{name} shoulder", raised < -175 ? raised + 360 : raised, -65, 190);
            Check(faults, figure, time, $"{name} elbow", arm.ElbowFlexion, -6, 155);
            Check(faults, figure, time, $"{name} wrist", arm.Hand, -95, 95);
        }
    }

    private static double Within(double degrees) => ((degrees % 360) + 540) % 360 - 180;

    private static void Check(List<string> faults, Figure figure, double time, string what, double value, double least, double most)
    {
        if (!(value >= least - 0.01 && value <= most + 0.01))
        {
            faults.Add($"{figure.Key} at {time}: {what} {value:0.0}, not {least} to {most}");
        }
    }
}
