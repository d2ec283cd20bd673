namespace Toehold.Reading;

/// <summary>Reads a hand-out in plain text, Markdown or a page's source: text → lines → phrases → exercises → doses for all → findings.</summary>
public static class HandOutReader
{
    /// <summary>Understands a hand-out. Any text has a reading; one without a routine has no exercises and a finding that says so.</summary>
    /// <param name="text">The hand-out. No text throws.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static HandOutReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var page = new Page(text);
        return page.Read();
    }
}
