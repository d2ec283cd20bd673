namespace Toehold.Figures;

/// <summary>From where a scene is seen.</summary>
internal enum View
{
    /// <summary>The person from the right side, facing to the right when upright.</summary>
    Side,

    /// <summary>The person from the front.</summary>
    Front,

    /// <summary>The person from the back.</summary>
    Back,

    /// <summary>The near foot alone, from its inner side.</summary>
    Foot,

    /// <summary>The near foot alone, from the front.</summary>
    FootFront,
}
