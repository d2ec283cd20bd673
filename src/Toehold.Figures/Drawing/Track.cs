namespace Toehold.Figures;

/// <summary>Which frames of a movement must be written so that straight lines between them stay true.</summary>
internal static class Track
{
    // The working position: it is held, and looked at longest.
    private const double Held = 1;

    /// <summary>The frames to keep: always the first, the working position's and the last, and others wherever leaving them out would show.</summary>
    public static int[] Keep(double[][] frames, double[] times, double tolerance)
    {
        var keep = new bool[frames.Length];
        keep[0] = keep[Array.IndexOf(times, Held)] = keep[^1] = true;
        Split(frames, times, tolerance, 0, frames.Length - 1, keep);
        return [.. Enumerable.Range(0, frames.Length).Where(i => keep[i])];
    }

    public static bool IsConstant(double[][] frames)
    {
        for (var i = 1; i < frames.Length; i++)
        {
            if (!Same(frames[0], frames[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Same(double[] a, double[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (Math.Abs(a[i] - b[i]) > 0.04)
            {
                return false;
            }
        }

        return true;
    }

    private static void Split(double[][] frames, double[] times, double tolerance, int from, int to, bool[] keep)
    {
        var (worst, at) = (tolerance, -1);
        for (var i = from + 1; i < to; i++)
        {
            var share = (times[i] - times[from]) / (times[to] - times[from]);
            var error = Error(frames[from], frames[to], frames[i], share);
            (worst, at) = error > worst ? (error, i) : (worst, at);
        }

        if (at > 0)
        {
            keep[at] = true;
            Split(frames, times, tolerance, from, at, keep);
            Split(frames, times, tolerance, at, to, keep);
        }
    }

    private static double Error(double[] from, double[] to, double[] real, double share)
    {
        var worst = 0.0;
        for (var i = 0; i < real.Length; i++)
        {
            worst = Math.Max(worst, Math.Abs(Ease.Mix(from[i], to[i], share) - real[i]));
        }

        return worst;
    }
}
