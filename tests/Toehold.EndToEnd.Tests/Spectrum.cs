namespace Toehold.EndToEnd.Tests;

/// <summary>Where a sound's energy lies, and how like two sounds are.</summary>
internal static class Spectrum
{
    /// <summary>The share of the energy between two frequencies, by the definition of the discrete Fourier transform.</summary>
    public static double ShareBetween(double[] wave, double rate, double low, double high)
    {
        var first = (int)Math.Ceiling(low * wave.Length / rate);
        var last = (int)(high * wave.Length / rate);
        var within = Enumerable.Range(first, last - first + 1).Sum(bin => Power(wave, bin));
        return 2 * within / wave.Length / wave.Sum(sample => sample * sample);
    }

    /// <summary>1 for the same sound at any loudness, 0 for two that have nothing in common.</summary>
    public static double Likeness(double[] a, double[] b)
    {
        var together = a.Zip(b, (x, y) => x * y).Sum();
        return Math.Abs(together) / Math.Sqrt(a.Sum(x => x * x) * b.Sum(y => y * y));
    }

    // Goertzel's recurrence: one bin without a table of sines.
    private static double Power(double[] wave, int bin)
    {
        var turn = 2 * Math.Cos(2 * Math.PI * bin / wave.Length);
        var (last, before) = (0.0, 0.0);
        foreach (var sample in wave)
        {
            (last, before) = (sample + (turn * last) - before, last);
        }

        return (last * last) + (before * before) - (turn * last * before);
    }
}
