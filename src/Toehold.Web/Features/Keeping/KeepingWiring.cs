using Microsoft.Extensions.DependencyInjection;
using Toehold.Storage;
using Toehold.Web.Features.Layout;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Push;

namespace Toehold.Web.Features.Keeping;

/// <summary>What keeps, takes out and reminds.</summary>
internal static class KeepingWiring
{
    public static void AddKeeping(this IServiceCollection services)
    {
        services.AddSingleton<PracticeExport>();
        services.AddSingleton<PracticeImport>();
        services.AddSingleton<Told>();
        services.AddSingleton<PracticeZone>();
        services.AddSingleton<ReminderClocks>();
        services.AddSingleton<PushOutbox>();
        services.AddSingleton<InstanceSecrets>();
        services.AddSingleton<VapidKey>();
        services.AddSingleton<PushWire>();
        services.AddSingleton<PushSender>();
    }
}
