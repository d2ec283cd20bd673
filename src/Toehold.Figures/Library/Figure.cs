using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>The moving picture of an exercise, or of a position where no exercise is drawn.</summary>
public sealed class Figure
{
    private const Parts FarParts = Parts.FarLeg | Parts.FarArm;
    private const Parts NearParts = Parts.NearLeg | Parts.NearArm | Parts.Toes | Parts.Hand;
    private readonly Scene scene;

    internal Figure(Scene scene) => this.scene = scene;

    /// <summary>A short name that never changes: small letters and hyphens, unique in the library.</summary>
    public string Key => scene.Key;

    /// <summary>The exercise's or the position's name.</summary>
    public string Title => scene.Title;

    /// <summary>What is seen, in plain words.</summary>
    public string Description => scene.Text;

    /// <summary>The position that the person starts in.</summary>
    public Position Position => scene.Position;

    /// <summary>Whether the figure shows a position only, because no drawing surely fits the exercise.</summary>
    public bool IsNeutral => scene.Neutral;

    /// <summary>The working side when it is not mirrored.</summary>
    public FigureSide Side
    {
        get
        {
            var near = (scene.Works & NearParts) != 0;
            var far = (scene.Works & FarParts) != 0;
            var right = scene.View is View.Side or View.Back or View.FootFront;
            return near == far ? FigureSide.Both : near == right ? FigureSide.Right : FigureSide.Left;
        }
    }

    /// <summary>How long one natural cycle of the movement takes in the working position (seconds); 0 where it is held.</summary>
    public double CycleSeconds => scene.Motion?.Seconds ?? 0;

    /// <summary>Whether the movement goes both ways, as circles do: see <see cref="FigureOptions.Reversed"/>.</summary>
    public bool TurnsBothWays => scene.Motion?.BothWays ?? false;

    /// <summary>Where the joints are at a moment, in the drawn side.</summary>
    /// <param name="time">0 the start, 1 the working position, up to 2 one cycle of what goes on there; beyond, the nearest end.</param>
    public Posture PostureAt(double time) => Choreography.At(scene, Math.Clamp(time, 0, 2));

    /// <summary>
    /// The figure as SVG. A moving one keeps its own time from 0 to 2 seconds; whoever shows it pauses it and sets the time:
    /// up to 1 from the start to the working position (and back for the release), from 1 to 2 one cycle there.
    /// </summary>
    /// <param name="options">How it is drawn; null for the plain moving figure.</param>
    public string Svg(FigureOptions? options = null) => SvgWriter.Write(scene, options ?? new());
}
