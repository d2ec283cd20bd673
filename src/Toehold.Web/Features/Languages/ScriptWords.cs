using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toehold.Web.Features.Languages;

/// <summary>What the scripts of the pages say. A page in another language than English holds these sentences for them.</summary>
public static partial class ScriptWords
{
    private static readonly string[] All =
    [
        "1 entry waits on this device and could not be sent. Signing out now loses it. To sign out all the same, press the button again.",
        "1 entry waits on this device and will be sent by itself.",
        "1 entry waits on this device.",
        "1 entry waits to be sent. This browser keeps nothing: leave this page open until then.",
        "1 minute",
        "1 set",
        "5 seconds",
        "A session was started in another window.",
        "All of it is saved.",
        "Correct the number if you did not rise on every beat.",
        "Done",
        "Foot down",
        "Get ready",
        "Get ready.",
        "Go on with care, or make it easier.",
        "Go on",
        "Go.",
        "Halfway",
        "Leave out",
        "Lift your foot now.",
        "Next: done",
        "Next: {0}",
        "Nothing was done: the question was closed, or took too long.",
        "Nothing was recorded this time.",
        "Notifications of this site are forbidden in this browser's settings.",
        "Open",
        "Other sessions",
        "Pause",
        "Paused.",
        "Play",
        "Put back",
        "Ready",
        "Set {0} of {1}",
        "Something else took the sound.",
        "Sooner",
        "Start the clock",
        "Stop",
        "Stopped before it began.",
        "That did not work. Try again.",
        "That did not work: {0}",
        "That is more than an exercise should hurt. Leave this one, or stop for today.",
        "The page was out of sight, so this try does not count.",
        "The sound needs a tap to come back.",
        "There is no connection to Toehold at the moment.",
        "This browser gives no sound. The screen shows everything.",
        "This browser is too old for the link. Open it in a newer one.",
        "This device does not remind you.",
        "This device reminds you.",
        "This is how Toehold speaks.",
        "This link does not carry a whole programme. Scan the code again, or ask for a new one.",
        "Time. Enter how many full stands you did.",
        "Stopped after {0} of {1} seconds. Enter the full stands you did, or rest and start again.",
        "Toehold does not answer. What you typed is still here; it is read again when you go on.",
        "You can go on as long as it stays like this.",
        "You have done this session. It waits on this device to be sent.",
        "You should hear two tones and a voice. If not: turn the volume up, and look for a silent switch.",
        "You should hear two tones. If not: turn the volume up, and look for a silent switch.",
        "You stopped early: {0} That counts.",
        "left side",
        "left {0}, right {1}",
        "right side",
        "try again.",
        "{0} entries wait on this device and could not be sent. Signing out now loses them. To sign out all the same, press the button again.",
        "{0} entries wait on this device and will be sent by themselves.",
        "{0} entries wait on this device.",
        "{0} entries wait to be sent. This browser keeps nothing: leave this page open until then.",
        "{0} in {1}.",
        "{0} min",
        "{0} minutes",
        "{0} of {1}",
        "{0} s",
        "{0} seconds. Rest a moment before the next try.",
        "{0} sets",
        "{0}: about 1 minute left.",
        "{0}: about {1} minutes left.",
        "{0}: leave out",
        "{0}: put back",
        "{0}: sooner",
    ];

    /// <summary>For a script element: System.Text.Json escapes what could end it.</summary>
    public static string Json(Words say)
    {
        ArgumentNullException.ThrowIfNull(say);
        return JsonSerializer.Serialize(All.ToDictionary(english => english, english => say[english]), ScriptWordsJson.Default.DictionaryStringString);
    }

    [JsonSerializable(typeof(Dictionary<string, string>))]
    private sealed partial class ScriptWordsJson : JsonSerializerContext;
}
