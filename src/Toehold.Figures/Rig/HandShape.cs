namespace Toehold.Figures;

/// <summary>How a hand is held.</summary>
internal enum HandShape
{
    Loose,

    /// <summary>Closed round something.</summary>
    Fist,

    /// <summary>Flat, the fingers long.</summary>
    Flat,

    /// <summary>The fingers hooked round something, the thumb on its other side.</summary>
    Hook,
}
