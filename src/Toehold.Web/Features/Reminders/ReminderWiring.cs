using Microsoft.Extensions.DependencyInjection;

namespace Toehold.Web.Features.Reminders;

/// <summary>What reminds.</summary>
internal static class ReminderWiring
{
    public static void AddReminders(this IServiceCollection services)
    {
        services.AddSingleton<ReminderLook>();
        services.AddSingleton<ReminderRound>();
        services.AddSingleton<CalendarFeed>();
        services.AddHostedService<ReminderRounds>();
    }
}
