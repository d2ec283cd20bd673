using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Toehold.Storage.Tests;

/// <summary>A statement as it was sent, with its parameters.</summary>
internal sealed record Statement(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters);

/// <summary>Hears the statements that contexts send while an action runs.</summary>
internal static class StatementLog
{
    private static readonly AsyncLocal<List<Statement>?> Heard = new();

    private static readonly Lazy<IDisposable> Listening = new(() => DiagnosticListener.AllListeners.Subscribe(new Ear<DiagnosticListener>(listener =>
    {
        if (listener.Name == DbLoggerCategory.Name)
        {
            listener.Subscribe(new Ear<KeyValuePair<string, object?>>(Note));
        }
    })));

    /// <summary>Begins to listen; before the first statement, since contexts remember for a second that nobody does.</summary>
    public static void Listen() => _ = Listening.Value;

    public static async Task<List<Statement>> During(Func<Task> action)
    {
        Heard.Value = [];
        await action();
        return Heard.Value;
    }

    private static void Note(KeyValuePair<string, object?> happening)
    {
        if (happening.Value is CommandEventData data && happening.Key == RelationalEventId.CommandExecuting.Name)
        {
            Heard.Value?.Add(new Statement(
                data.Command.CommandText,
                [.. data.Command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
        }
    }

    private sealed class Ear<T>(Action<T> hear) : IObserver<T>
    {
        public void OnNext(T value) => hear(value);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
