using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Toehold.Outcomes;

/// <summary>The verdict for other programs: one JSON object, every number at full precision.</summary>
public static class VerdictJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The verdict's JSON.</summary>
    public static string Write(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            Write(verdict, json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Verdict verdict, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("verdict", verdict.Code.ToCode());
        json.WriteString("sentence", verdict.Sentence);
        json.WriteString("attribution", verdict.Attribution?.ToWords());
        json.WriteStartArray("warnings");
        foreach (var warning in verdict.Warnings)
        {
            json.WriteStartObject();
            json.WriteString("code", warning.ToCode());
            json.WriteString("sentence", warning.ToSentence());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("model");
        WriteModel(verdict.Model, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteModel(VerdictModel model, Utf8JsonWriter json)
    {
        json.WriteNumber("n", model.Count);
        json.WriteNumber("nA", model.BaselineCount);
        json.WriteNumber("nB", model.ProgrammeCount);
        json.WriteNumber("log_evidence", model.LogEvidence);
        json.WriteNumber("delta_mean", model.EffectMean);
        json.WriteNumber("delta_sd", model.EffectSd);
        json.WriteNumber("lo95", model.Low95);
        json.WriteNumber("hi95", model.High95);
        json.WriteNumber("lo80", model.Low80);
        json.WriteNumber("hi80", model.High80);
        json.WriteNumber("p_lower", model.ProbabilityLower);
        json.WriteNumber("p_drop_1", model.ProbabilityDrop1);
        json.WriteNumber("p_drop_2", model.ProbabilityDrop2);
        json.WriteNumber("p_drop_30pct", model.ProbabilityDrop30Percent);
        json.WriteNumber("p_trivial_1", model.ProbabilityTrivial1);
        json.WriteNumber("e_lower", model.OddsLower);
        json.WriteNumber("e_higher", model.OddsHigher);
        json.WriteNumber("base_mean", model.LevelMean);
        json.WriteNumber("trend28_mean", model.TrendMean);
        json.WriteNumber("phi_mean", model.CarryOverMean);
        json.WriteNumber("rho_mean", model.ShareMean);
        json.WriteNumber("s_mean", model.ScatterMean);
        json.WriteNumber("lag1_mean", model.NextDayCorrelationMean);
    }
}
