using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Toehold.Storage;
using Toehold.Web.Features.Accounts;
using Toehold.Web.Features.Api;
using Toehold.Web.Features.CheckIn;
using Toehold.Web.Features.Devices;
using Toehold.Web.Features.Entries;
using Toehold.Web.Features.Figures;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Keeping;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Layout;
using Toehold.Web.Features.Levels;
using Toehold.Web.Features.Measures;
using Toehold.Web.Features.Offline;
using Toehold.Web.Features.Points;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Programmes;
using Toehold.Web.Features.Progress;
using Toehold.Web.Features.Push;
using Toehold.Web.Features.Read;
using Toehold.Web.Features.Reminders;
using Toehold.Web.Features.Safety;
using Toehold.Web.Features.Settings;
using Toehold.Web.Features.Today;
using Toehold.Web.Features.Verdicts;
using Toehold.Web.Features.Watching;

namespace Toehold.Web.Features.Serving;

/// <summary>Everything the app is made of, and the order in which a request meets it.</summary>
internal static class ToeholdWiring
{
    public static void AddToehold(this IServiceCollection services, ServeOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Time);
        services.AddSingleton(options.MakeStore());
        services.AddSingleton<StoreAway>();
        services.AddSingleton<EntryIntake>();
        services.AddSingleton<EntryHistory>();
        services.AddSingleton<CurrentPractice>();
        services.AddSingleton<HandOutReadings>();
        services.AddSingleton<ProgrammeShelf>();
        services.AddSingleton<ProgrammeDesk>();
        services.Configure<FormOptions>(o => o.ValueCountLimit = ReadRequest.MostBoxes);
        services.AddSingleton<FindingOutLog>();
        services.AddSingleton<ProgressReader>();
        services.AddAccounts(options);
        services.AddApi();
        services.AddKeeping();
        services.AddReminders();
        services.AddSingleton<StoredSafety>();
        services.AddSingleton<SettingsShelf>();
        services.AddSingleton<LevelBook>();
        services.AddSingleton<RecentDays>();
        services.AddSingleton<LevelDecisions>();
        services.AddSingleton<PracticeDays>();
        services.AddWatching(options);
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentPerson>();
        services.AddScoped<PersonalTime>();
        services.AddScoped<PersonalEntries>();
        services.AddScoped<CurrentDay>();
        services.AddScoped(scope => new Words(() => scope.GetRequiredService<CurrentPerson>().Settings));
        services.AddRazorComponents();
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = CookieNames.Of("toehold-form", options.IsSecure);
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddSingleton<Audit>();
        services.AddLimits(options);
        services.AddKeyProtection(options);
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = ResponseCompressionDefaults.MimeTypes.Append("image/svg+xml");
        });
    }

    public static void UseToehold(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<ServeOptions>();
        app.UseWatching(options);
        app.Use(new PageHeaders(options).Believe);
        app.UseExceptionHandler("/trouble", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.Use(FormTrouble.Tell);
        app.Use(PageHeaders.Set);
        app.UseResponseCompression();
        app.Use(app.Services.GetRequiredService<StoreAway>().Tell);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.Use(LoadPerson);
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        HealthEndpoints.Map(app);
        EntriesEndpoint.Map(app);
        PlaceEndpoint.Map(app);
        VerdictEndpoint.Map(app);
        ApiEndpoints.Map(app);
        TokenEndpoints.Map(app, options);
        ProgressEndpoints.Map(app);
        MeasureEndpoint.Map(app);
        DeleteEndpoint.Map(app);
        ReadEndpoints.Map(app);
        SafetyEndpoints.Map(app);
        TodayEndpoints.Map(app);
        CheckInEndpoints.Map(app);
        LevelEndpoint.Map(app);
        FigureEndpoints.Map(app);
        ShellEndpoint.Map(app);
        DaysEndpoint.Map(app);
        KeepingEndpoints.Map(app);
        PushEndpoints.Map(app);
        ReminderEndpoints.Map(app);
        DeviceEndpoints.Map(app, options);
        AccountEndpoints.Map(app, options);
        app.MapRazorComponents<Document>();
    }

    // Pages and forms ask about the person as they go, without waiting. A page that tells of trouble must open all the same.
    private static async Task LoadPerson(HttpContext context, RequestDelegate next)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        var asksForNobody = metadata?.GetMetadata<StaticAssetDescriptor>() is not null || metadata?.GetMetadata<NeedsNoPerson>() is not null;
        if (!asksForNobody && context.Features.Get<IExceptionHandlerFeature>() is null)
        {
            var person = context.RequestServices.GetRequiredService<CurrentPerson>();
            await person.Load(context.RequestAborted);
            await context.RequestServices.GetRequiredService<PracticeZone>().Keep(person.KeptZone, context.RequestAborted);
        }

        await next(context);
    }
}
