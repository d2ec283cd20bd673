namespace Toehold.Figures;

/// <summary>The pictures of a scene in which a thing is painted.</summary>
internal enum Place
{
    Everywhere,
    Wide,
    Lens,
}
